// Somebody in a room with Element's own client library, as it comes from npm.
//
//   node member.mjs URL USER TOKEN DEVICE clear|encrypted
//
// Takes a line of JSON for each thing to do and answers each with one: {"do": "see", "room": …}
// waits for a poll nobody asked about yet; "vote" answers one; "end" waits until it is over;
// "verify" wishes to verify somebody, and waits until they decline; "set_up" gives the account a
// recovery key, and "signed" says whether it vouches for a session, or waits until it does.
import { createInterface } from "node:readline";

import * as sdk from "matrix-js-sdk";
import { logger } from "matrix-js-sdk/lib/logger.js";
import { M_POLL_END, M_POLL_RESPONSE } from "matrix-js-sdk/lib/@types/polls.js";
import { PollEndEvent } from "matrix-js-sdk/lib/extensible_events_v1/PollEndEvent.js";
import { PollResponseEvent } from "matrix-js-sdk/lib/extensible_events_v1/PollResponseEvent.js";
import { VerificationPhase } from "matrix-js-sdk/lib/crypto-api/verification.js";
import { PollEvent } from "matrix-js-sdk/lib/models/poll.js";

const [, , baseUrl, userId, accessToken, deviceId, secrecy] = process.argv;
// Its log goes to stdout, where our answers stand.
for (const level of ["trace", "debug", "info", "warn", "error", "log"]) {
    console[level] = (...words) => process.stderr.write(`${words.join(" ")}\n`);
}
logger.setLevel("error");

let secrets;
const cryptoCallbacks = {
    getSecretStorageKey: async ({ keys }) => [Object.keys(keys)[0], secrets.privateKey],
};
const client = sdk.createClient({ baseUrl, userId, accessToken, deviceId, cryptoCallbacks });
if (secrecy === "encrypted") await client.initRustCrypto({ useIndexedDB: false });
await client.startClient({ initialSyncLimit: 50 });
await new Promise((done) => client.once(sdk.ClientEvent.Sync, done));

const asked = new Set();
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

async function until(found) {
    for (;;) {
        const what = await found();
        if (what) return what;
        await sleep(50);
    }
}

async function counted(poll) {
    // As Element counts: the last response of each, and of those only the ones that are not spoilt.
    const responses = (await poll.getResponses()).getRelations();
    const last = new Map();
    for (const event of responses.sort((one, other) => one.getTs() - other.getTs())) {
        const response = event.unstableExtensibleEvent;
        response.validateAgainst(poll.pollEvent);
        last.set(event.getSender(), response.spoiled ? [] : response.answerIds);
    }
    return Object.fromEntries(last);
}

const doing = {
    async join({ room }) {
        await client.joinRoom(room);
        await until(() => client.getRoom(room)?.getMyMembership() === "join");
        return {};
    },
    async see({ room }) {
        const polls = () => [...(client.getRoom(room)?.polls.values() ?? [])];
        const poll = await until(() => polls().find((each) => !asked.has(each.pollId)));
        asked.add(poll.pollId);
        const start = poll.pollEvent;
        return {
            id: poll.pollId,
            sender: poll.rootEvent.getSender(),
            encrypted: poll.rootEvent.isEncrypted(),
            question: start.question.text,
            kind: start.rawKind,
            most: start.maxSelections,
            answers: start.answers.map((each) => [each.id, each.text]),
        };
    },
    async say({ room, body }) {
        await until(() => client.getRoom(room));
        const sent = await client.sendTextMessage(room, body);
        return { id: sent.event_id };
    },
    async hear({ room, words }) {
        const said = () => client.getRoom(room)?.getLiveTimeline().getEvents() ?? [];
        const body = (event) => event.getContent().body ?? "";
        return { body: body(await until(() => said().find((event) => body(event).includes(words)))) };
    },
    async verify({ room, user }) {
        const crypto = client.getCrypto();
        await until(() => client.getRoom(room)?.getMember(user));
        await crypto.getUserDeviceInfo([user], true);
        const request = await crypto.requestVerificationDM(user, room);
        await until(() => request.phase === VerificationPhase.Cancelled);
        return { by: request.cancellingUserId, code: request.cancellationCode };
    },
    async set_up({ phrase }) {
        const crypto = client.getCrypto();
        secrets = await crypto.createRecoveryKeyFromPassphrase(phrase ?? undefined);
        await crypto.bootstrapSecretStorage({ createSecretStorageKey: async () => secrets });
        await crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: (send) => send(null) });
        return { key: secrets.encodedPrivateKey };
    },
    async signed({ user, device, waits }) {
        const crypto = client.getCrypto();
        // A session is known once the sync tells of it, and its signatures later still.
        const known = await until(async () => {
            await crypto.getUserDeviceInfo([user], true);
            const status = await crypto.getDeviceVerificationStatus(user, device);
            return status && (status.signedByOwner || !waits) && status;
        });
        return { signed: known.signedByOwner };
    },
    async vote({ room, poll, answers }) {
        const response = PollResponseEvent.from(answers, poll).serialize();
        // An empty answer takes a vote back; the library leaves it out where it is spoilt.
        if (!answers.length) response.content[M_POLL_RESPONSE.name] = { answers: [] };
        const sent = await client.sendEvent(room, response.type, response.content);
        return { id: sent.event_id };
    },
    async finish({ room, poll }) {
        const end = PollEndEvent.from(poll, "I say so.").serialize();
        const sent = await client.sendEvent(room, M_POLL_END.name, end.content);
        return { id: sent.event_id };
    },
    async ended({ room, poll }) {
        const found = client.getRoom(room).polls.get(poll);
        await found.getResponses();
        if (!found.isEnded) await new Promise((done) => found.once(PollEvent.End, done));
        // The library may know the end from the poll's relations before the timeline brings it.
        const event = await until(() => client.getRoom(room).findEventById(found.endEventId));
        const words = event.unstableExtensibleEvent.closingMessage.text;
        return { by: event.getSender(), words, counted: await counted(found) };
    },
};

process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
    const asks = JSON.parse(line);
    let answer;
    try {
        answer = await doing[asks.do](asks);
    } catch (error) {
        answer = { error: `${error?.stack ?? error}` };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
}
client.stopClient();
process.exit(0);
