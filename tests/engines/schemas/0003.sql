BEGIN TRANSACTION;
CREATE TABLE accounts (
	community_id INTEGER NOT NULL, 
	asset INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	owner INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	balance INTEGER NOT NULL, 
	reserved INTEGER NOT NULL, 
	pending_in INTEGER NOT NULL, 
	credit_limit INTEGER, 
	last_out INTEGER NOT NULL, 
	PRIMARY KEY (community_id, asset, kind, owner), 
	CONSTRAINT accounts_not_below_zero CHECK (balance >= 0 OR kind IN ('member', 'issuer', 'exchange', 'outside')), 
	CONSTRAINT accounts_reserved CHECK (reserved >= 0 AND pending_in >= 0), 
	CONSTRAINT accounts_number UNIQUE (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "accounts" VALUES(1,1,'member',1,5,300,0,0,NULL,0);
INSERT INTO "accounts" VALUES(1,1,'member',2,1,7150,0,0,NULL,22);
INSERT INTO "accounts" VALUES(1,1,'member',3,2,550,0,0,NULL,5);
INSERT INTO "accounts" VALUES(1,1,'member',4,3,-6900,0,0,NULL,11);
INSERT INTO "accounts" VALUES(1,1,'member',5,4,-1300,0,0,25000,18);
INSERT INTO "accounts" VALUES(1,1,'member',8,7,-200,0,0,NULL,24);
INSERT INTO "accounts" VALUES(1,1,'member',9,8,200,0,0,NULL,33);
INSERT INTO "accounts" VALUES(1,1,'member',11,9,0,0,0,NULL,32);
INSERT INTO "accounts" VALUES(1,1,'member',15,6,200,0,0,NULL,21);
INSERT INTO "accounts" VALUES(2,1,'issuer',0,1,-47000,0,0,NULL,6);
INSERT INTO "accounts" VALUES(2,1,'member',2,4,500,0,0,NULL,0);
INSERT INTO "accounts" VALUES(2,1,'member',8,3,1500,0,0,NULL,8);
INSERT INTO "accounts" VALUES(2,1,'treasury',0,2,45000,0,0,NULL,9);
INSERT INTO "accounts" VALUES(4,1,'member',1,1,-800,0,0,NULL,3);
INSERT INTO "accounts" VALUES(4,1,'member',2,2,800,0,0,NULL,0);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE asks (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	member INTEGER NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	command TEXT NOT NULL, 
	arguments TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	state TEXT NOT NULL, 
	opened_at INTEGER NOT NULL, 
	ends_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	asker INTEGER, 
	event INTEGER, 
	saying INTEGER, shown INTEGER, bare INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "asks" VALUES(1,1,'confirm',4,'matrix','@commonpurse:stage','!garden:stage','tip','[{"command": "tip", "arguments": {"to": [2], "amount": 8000}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"tip-ask\", {\"receivers\": [\"listed\", \"and\", [\"name\", 2, 0, 0]], \"amount\": [\"amount\", 8000, 1, 2, 0], \"memo\": \"\", \"several\": 1, \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"tip-ask\": \"tip-ask = Give { $receivers } { $amount }{ $several ->\\n    [one] { \\\"\\\" }\\n   *[other] { \\\" \\\" }in all\\n }{ $memo }? { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','ec01624e8ec2c96425e3977b43ee0824','done',1767258000000000,1767258600000000,1767258000000000,NULL,7,8,8,1);
INSERT INTO "asks" VALUES(1,2,'confirm',1,'matrix','@commonpurse:stage','!garden:stage','currency seal','[{"command": "currency seal", "arguments": {"field": "ceiling"}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"seal-ask\", {\"field\": [\"message\", \"field-ceiling\", {}], \"value\": [\"amount\", 90000, 1, 2, 0], \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"seal-ask\": \"seal-ask = Seal the { $field } ({ $value })? No moderator can change it then, nor open it again. { $yes } { $no }\\n\", \"field-ceiling\": \"field-ceiling = ceiling\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','7a6a0a53b6763a51dbad8d3dc5f82028','done',1767258000000000,1767258600000000,1767258000000000,NULL,11,13,13,1);
INSERT INTO "asks" VALUES(1,3,'request',5,'matrix','@commonpurse:stage','!garden:stage','request pay','[{"command": "request pay", "arguments": {"to": 4, "amount": 1200, "memo": "for seeds"}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"request-question\", {\"asker\": [\"name\", 4, 0, 0], \"amount\": [\"amount\", 1200, 1, 2, 0], \"memo\": \" for seeds\", \"pay\": [\"button\", [\"message\", \"pay-button\", {}], \"yes\"], \"decline\": [\"button\", [\"message\", \"decline-button\", {}], \"no\"], \"yes\": [\"typed\", \"yes\", \"\", \"\"], \"no\": [\"typed\", \"no\", \"\", \"\"]}]]], \"english\": {\"request-question\": \"request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }\\n\", \"pay-button\": \"pay-button = Pay\\n\", \"decline-button\": \"decline-button = Decline\\n\"}}", "about": ["request", 1200]}]','','done',1767258000000000,1767862800000000,1767258000000000,4,16,21,21,1);
INSERT INTO "asks" VALUES(1,4,'request',2,'matrix','@commonpurse:stage','!garden:stage','request pay','[{"command": "request pay", "arguments": {"to": 4, "amount": 2000, "memo": "for paint"}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"request-question\", {\"asker\": [\"name\", 4, 0, 0], \"amount\": [\"amount\", 2000, 1, 2, 0], \"memo\": \" for paint\", \"pay\": [\"button\", [\"message\", \"pay-button\", {}], \"yes\"], \"decline\": [\"button\", [\"message\", \"decline-button\", {}], \"no\"], \"yes\": [\"typed\", \"yes\", \"\", \"\"], \"no\": [\"typed\", \"no\", \"\", \"\"]}]]], \"english\": {\"request-question\": \"request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }\\n\", \"pay-button\": \"pay-button = Pay\\n\", \"decline-button\": \"decline-button = Decline\\n\"}}", "about": ["request", 2000]}]','','open',1767258000000000,1767862800000000,NULL,4,18,25,25,0);
INSERT INTO "asks" VALUES(1,5,'confirm',5,'matrix','@commonpurse:stage','!garden:stage','tip','[{"command": "tip", "arguments": {"to": [4], "amount": 15000}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"tip-ask\", {\"receivers\": [\"listed\", \"and\", [\"name\", 4, 0, 0]], \"amount\": [\"amount\", 15000, 1, 2, 0], \"memo\": \"\", \"several\": 1, \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"tip-ask\": \"tip-ask = Give { $receivers } { $amount }{ $several ->\\n    [one] { \\\"\\\" }\\n   *[other] { \\\" \\\" }in all\\n }{ $memo }? { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','994558bc768f4c288695c4eabcd9a816','open',1767258000000000,1767258600000000,NULL,NULL,19,26,26,1);
INSERT INTO "asks" VALUES(1,6,'request',8,'matrix','@commonpurse:stage','!garden:stage','me agree','[{"command": "me agree", "arguments": {"one": 8, "other": 10, "breath": 6}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"same-question\", {\"asker\": [\"name\", 1, 0, 0], \"other\": [\"name\", 10, 0, 0], \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"same-question\": \"same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}", "about": ["same", 0]}]','','done',1767258000000000,1767862800000000,1767258000000000,1,28,36,38,1);
INSERT INTO "asks" VALUES(1,7,'request',10,'matrix','@commonpurse:stage','!garden:stage','me agree','[{"command": "me agree", "arguments": {"one": 8, "other": 10, "breath": 6}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"same-question\", {\"asker\": [\"name\", 1, 0, 0], \"other\": [\"name\", 8, 0, 0], \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"same-question\": \"same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}", "about": ["same", 0]}]','','done',1767258000000000,1767862800000000,1767258000000000,1,28,NULL,41,1);
INSERT INTO "asks" VALUES(1,8,'confirm',11,'matrix','@commonpurse:stage','!garden:stage','me forget','[{"arguments": {}, "command": "", "confirmed": false, "label": ""}]','c0fbb449feae4fdb40e9fb4c642b0cd7','withdrawn',1767258000000000,1767258600000000,NULL,NULL,35,45,45,1);
INSERT INTO "asks" VALUES(2,1,'confirm',7,'matrix','@commonpurse:stage','!workshop:stage','currency mint','[{"command": "currency mint", "arguments": {"amount": 50000}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"mint-ask\", {\"amount\": [\"amount\", 50000, 1, 2, 0], \"out\": [\"amount\", 50000, 1, 2, 0], \"to\": \"\", \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"mint-ask\": \"mint-ask = Mint { $amount } for the treasury? There are { $out } then. { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','a049f5c3e6e79fd263db9f1591d57a6a','done',1767258000000000,1767258600000000,1767258000000000,NULL,4,4,4,1);
INSERT INTO "asks" VALUES(2,2,'confirm',7,'matrix','@commonpurse:stage','!workshop:stage','currency mint','[{"command": "currency mint", "arguments": {"amount": 2000, "to": 8}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"mint-ask-member\", {\"amount\": [\"amount\", 2000, 1, 2, 0], \"out\": [\"amount\", 52000, 1, 2, 0], \"to\": [\"name\", 8, 0, 0], \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"mint-ask-member\": \"mint-ask-member = Mint { $amount } for { $to }? There are { $out } then. { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','86c278df83ad217f7ba4cfe867b42136','done',1767258000000000,1767258600000000,1767258000000000,NULL,6,7,7,1);
INSERT INTO "asks" VALUES(2,3,'confirm',7,'matrix','@commonpurse:stage','!workshop:stage','currency burn','[{"command": "currency burn", "arguments": {"amount": 5000}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"burn-ask\", {\"amount\": [\"amount\", 5000, 1, 2, 0], \"left\": [\"amount\", 45000, 1, 2, 0], \"yes\": [\"button\", [\"message\", \"yes-button\", {}], \"yes\"], \"no\": [\"button\", [\"message\", \"no-button\", {}], \"no\"]}]]], \"english\": {\"burn-ask\": \"burn-ask = Burn { $amount } of the treasury? It holds { $left } then. { $yes } { $no }\\n\", \"yes-button\": \"yes-button = Yes\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','a969b77f421ffb9644f3f940ff2781d7','done',1767258000000000,1767258600000000,1767258000000000,NULL,9,11,11,1);
INSERT INTO "asks" VALUES(3,1,'confirm',14,'matrix','@commonpurse:stage','!orchard:stage','poll new','[{"command": "poll new", "arguments": {"question": "\"In what order?\" \"Dig\" \"Plant\" \"Water\" method=ranked"}, "label": "", "confirmed": true, "question": "{\"blocks\": [[[\"message\", \"poll-preview\", {\"question\": \"In what order?\"}]], [\"A Dig\"], [\"B Plant\"], [\"C Water\"], [[\"message\", \"vote-who-room\", {}], \" \", [\"message\", \"vote-by-ranked\", {\"seats\": 1}], \" \", [\"message\", \"vote-tie-named\", {}], \" \", [\"message\", \"poll-open-for\", {\"span\": \"3d\"}]], [[\"button\", [\"message\", \"poll-open-button\", {}], \"yes\"], \" \", [\"button\", [\"message\", \"no-button\", {}], \"no\"]]], \"english\": {\"poll-preview\": \"poll-preview = Open this vote? { $question }\\n\", \"vote-who-room\": \"vote-who-room = Everybody here can vote.\\n\", \"vote-by-ranked\": \"vote-by-ranked = Put them in order, the best first. Whichever has the fewest votes goes, and its votes go on to the next.\\n\", \"vote-tie-named\": \"vote-tie-named = Equal ones are named, and left at that.\\n\", \"poll-open-for\": \"poll-open-for = It is open for { $span }.\\n\", \"poll-open-button\": \"poll-open-button = Open it\\n\", \"no-button\": \"no-button = No\\n\"}}"}]','578e74c9b609e0288e24d4cf0be53dc3','done',1767258000000000,1767258600000000,1767258000000000,NULL,6,8,8,1);
CREATE TABLE assets (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	model TEXT NOT NULL, 
	name TEXT NOT NULL, 
	singular TEXT NOT NULL, 
	code TEXT NOT NULL, 
	symbol TEXT NOT NULL, 
	decimals INTEGER NOT NULL, 
	credit_limit INTEGER NOT NULL, 
	newcomer_limit INTEGER NOT NULL, 
	newcomers_together INTEGER NOT NULL, 
	newcomers_owe INTEGER NOT NULL, 
	ceiling INTEGER, 
	starter INTEGER, 
	supply_cap INTEGER, 
	max_tip INTEGER, 
	sealed TEXT NOT NULL, 
	opened_at INTEGER NOT NULL, 
	PRIMARY KEY (community_id, number), 
	CONSTRAINT assets_credit_limit CHECK (credit_limit >= 0), 
	CONSTRAINT assets_decimals CHECK (decimals BETWEEN 0 AND 8)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "assets" VALUES(1,1,'mutual','points','point','PTS','',2,10000,1000,10000,0,90000,NULL,NULL,NULL,'ceiling',1767258000000000);
INSERT INTO "assets" VALUES(2,1,'issued','hours','hours','PTS','',2,10000,1000,10000,0,NULL,NULL,100000,NULL,'',1767258000000000);
INSERT INTO "assets" VALUES(3,1,'mutual','points','point','PTS','',2,10000,1000,10000,0,NULL,NULL,NULL,NULL,'',1767258000000000);
INSERT INTO "assets" VALUES(4,1,'mutual','points','point','PTS','',2,10000,1000,10000,0,NULL,NULL,NULL,NULL,'',1767258001000000);
CREATE TABLE audit (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	actor INTEGER, 
	act TEXT NOT NULL, 
	about INTEGER, 
	reason TEXT, 
	old TEXT, 
	new TEXT, 
	entry INTEGER, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "audit" VALUES(1,1,1767258000000000,1,'currency limit',5,NULL,'{"value": ["amount", 10000, 1, 2, 0, "point", "points", ""], "english": {}}','{"value": ["amount", 25000, 1, 2, 0, "point", "points", ""], "english": {}}',12);
INSERT INTO "audit" VALUES(1,2,1767258000000000,1,'currency set ceiling',NULL,NULL,'{"value": ["message", "value-none", {}], "english": {"value-none": "value-none = none\n"}}','{"value": ["amount", 90000, 1, 2, 0, "point", "points", ""], "english": {}}',13);
INSERT INTO "audit" VALUES(1,3,1767258000000000,1,'currency seal ceiling',NULL,NULL,NULL,NULL,14);
INSERT INTO "audit" VALUES(1,4,1767258000000000,1,'config set rain',NULL,NULL,'{"value": ["listed", "comma", "off"], "english": {}}','{"value": ["listed", "comma", "on"], "english": {}}',NULL);
INSERT INTO "audit" VALUES(1,5,1767258000000000,1,'mod freeze',3,'the same favour twice',NULL,'{"value": ["time", 1767862800000000, "moment"], "english": {}}',17);
INSERT INTO "audit" VALUES(1,6,1767258000000000,1,'role give treasurer',4,NULL,NULL,NULL,27);
INSERT INTO "audit" VALUES(1,7,1767258000000000,1,'role give steward',8,NULL,NULL,NULL,28);
INSERT INTO "audit" VALUES(1,8,1767258000000000,1,'role take steward',8,NULL,NULL,NULL,29);
INSERT INTO "audit" VALUES(1,9,1767258000000000,1,'mod same',8,NULL,NULL,NULL,NULL);
INSERT INTO "audit" VALUES(2,1,1767258000000000,7,'currency set name',NULL,NULL,'point/points','hours',2);
INSERT INTO "audit" VALUES(2,2,1767258000000000,7,'currency set model',NULL,NULL,'mutual','issued',3);
INSERT INTO "audit" VALUES(2,3,1767258000000000,7,'currency set supply_cap',NULL,NULL,'{"value": ["message", "value-none", {}], "english": {"value-none": "value-none = none\n"}}','{"value": ["amount", 100000, 1, 2, 0, "hours", "hours", ""], "english": {}}',4);
INSERT INTO "audit" VALUES(2,4,1767258000000000,7,'currency mint',NULL,NULL,NULL,'{"value": ["amount", 50000, 1, 2, 0, "hours", "hours", ""], "english": {}}',5);
INSERT INTO "audit" VALUES(2,5,1767258000000000,7,'currency mint',8,NULL,NULL,'{"value": ["amount", 2000, 1, 2, 0, "hours", "hours", ""], "english": {}}',6);
INSERT INTO "audit" VALUES(2,6,1767258000000000,7,'currency burn',NULL,NULL,NULL,'{"value": ["amount", 5000, 1, 2, 0, "hours", "hours", ""], "english": {}}',9);
INSERT INTO "audit" VALUES(3,1,1767258000000000,13,'poll cancel',NULL,'asked too early',NULL,'2',9);
CREATE TABLE ballots (
	community_id INTEGER NOT NULL, 
	vote INTEGER NOT NULL, 
	member INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	choice TEXT NOT NULL, 
	PRIMARY KEY (community_id, vote, member)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "ballots" VALUES(3,1,14,5,'3');
INSERT INTO "ballots" VALUES(3,1,15,4,'3');
INSERT INTO "ballots" VALUES(3,2,15,8,'2>1>3');
INSERT INTO "ballots" VALUES(3,3,13,11,'yes');
CREATE TABLE ceiling_tries (
	community_id INTEGER NOT NULL, 
	giver INTEGER NOT NULL, 
	receiver INTEGER NOT NULL, 
	since INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	PRIMARY KEY (community_id, giver, receiver)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE code_tries (
	platform TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
	since INTEGER NOT NULL, 
	wrong INTEGER NOT NULL, 
	PRIMARY KEY (platform, user_id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE codes (
	digest BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	community_id INTEGER NOT NULL, 
	member INTEGER, 
	about TEXT NOT NULL, 
	made_at INTEGER NOT NULL, 
	ends_at INTEGER, 
	used_at INTEGER, 
	PRIMARY KEY (digest)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE communities (
	community_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	home_platform TEXT NOT NULL, 
	home_account TEXT NOT NULL, 
	home_room TEXT NOT NULL, 
	created_at INTEGER NOT NULL, 
	decided_at INTEGER NOT NULL, 
	first_entry_at INTEGER, 
	forgets_at INTEGER, 
	entries INTEGER NOT NULL, 
	head BLOB NOT NULL, 
	asset INTEGER NOT NULL, 
	members INTEGER NOT NULL, 
	accounts INTEGER NOT NULL, 
	assets INTEGER NOT NULL, 
	pendings INTEGER NOT NULL, 
	asks INTEGER NOT NULL, 
	events INTEGER NOT NULL, 
	sayings INTEGER NOT NULL, 
	jobs INTEGER NOT NULL, audits INTEGER DEFAULT '0' NOT NULL, paused_until INTEGER, told INTEGER, matters INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (community_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "communities" VALUES(1,'garden','matrix','@commonpurse:stage','!garden:stage',1767258000000000,1767258000000000,1767258000000000,1767949200000000,34,X'EBEE48EA13CCA4BD2807693D61DC76BEB80C23ED373D0647B19D67A59F60285E',1,15,9,1,0,8,36,45,9,9,NULL,15,0);
INSERT INTO "communities" VALUES(2,'workshop','matrix','@commonpurse:stage','!workshop:stage',1767258000000000,1767258000000000,1767258000000000,1767949200000000,9,X'9AEE263DC765A8173178F45F26B6B038427490869463C43EA9FC01560606DCA1',1,15,4,1,0,3,10,13,4,6,NULL,15,0);
INSERT INTO "communities" VALUES(3,'orchard','matrix','@commonpurse:stage','!orchard:stage',1767258000000000,1767258000000000,NULL,1767949200000000,12,X'92E7E0A7E2A163ED05D484B02B4411CD57D53878E5F3D3F0D56EBA507C32E8CA',1,15,0,1,0,1,12,19,6,1,NULL,15,3);
INSERT INTO "communities" VALUES(4,'harbour','matrix','@purse:here','harbour',1767258001000000,1767258002000000,1767258002000000,1767949201000000,3,X'9DB413EEDAC08087FC6F9AC16914983B36C257E82D1102C4206964EB43E883C1',1,4,2,1,0,0,2,2,1,0,NULL,4,0);
CREATE TABLE debts (
	community_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	PRIMARY KEY (community_id, entry, account)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE entries (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	time INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	corrects INTEGER, 
	event INTEGER, 
	detail TEXT, 
	memo TEXT, 
	salt BLOB, 
	memo_hash BLOB, 
	hash BLOB NOT NULL, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "entries" VALUES(1,1,1767258000000000,'open','rule/first',NULL,NULL,'{"asset": 1, "began": 1767258000000000, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "people": "1:1767258000000000:1767258000000000:::::matrix=e207470cbefe9c299ed57adc4320449108e6d5aae359968a18b6f29e2173fbe8 2:1767258000000000:1767258000000000:::::matrix=be8eb6332fc24b4a787ed9a904fe032508db01865a8fce779d78f7d69af8c98e 3:1767258000000000:1767258000000000:::::matrix=de58637898fd44a695ef4f5e7498ecaacb8504339540cdc6618621eac2c03dcf 4:1767258000000000:1767258000000000:::::matrix=dfb5ebc0de816e92ab57b298657960535b33427b1af362623bee3fac4ef9ac17 5:1767258000000000:1767258000000000:::::matrix=8e432783e9caee813671bb9df0a2c59ae8780ee88b82ef91e2c119d36075e742 6:1767258000000000:1767258000000000:::::matrix=f48f719900483089b60550a7361f191c2c68d3d2271c4c2389cee3f8e4806b2d 7:1767258000000000:1767258000000000:::::matrix=0c2bc9493e3dece003c787628381efd2f5c888d01d571088197f007837de91aa 8:1767258000000000:1767258000000000:::::matrix=c750c50142ff5e36b99e9eea1a7a3d054ff564e0928b774fbf546148a3a7a832 9:1767258000000000:1767258000000000:::::matrix=71f0de9b6f2d20669ea730de6a477829cd18420c3550754bdf40b62ea7102454 10:1767258000000000:1767258000000000:::::matrix=09495d485c405812e0eed95f23fe52888869d8666636b7f2dbee80ec725516b1 11:1767258000000000:1767258000000000:::::matrix=fb0f775620354b0b1c695a890cc9c44c25716f24d9e710d02a64e013186bb867 12:1767258000000000:1767258000000000:::::matrix=853f9eadf3dc8dddd7f148a239834ca5775a8b578c21503e553572fb2df23b49 13:1767258000000000:1767258000000000:::::matrix=cadeaf9d536576a1ec1f289f00ade61200e073b53bd0d7ee959af7a9c29a839d 14:1767258000000000:1767258000000000:::::matrix=333c2366a3f5e915e00f5d01d755700904f930fec228455df1056fb436d6ecff", "starter": null, "supply_cap": null, "words": "73d885dcd745eb7b7e50224de0cf10270aafd24268e176490fdffe1efa30291d"}',NULL,NULL,NULL,X'00B3B55F5BF234DC8CDBF8E6E45761C2FF3B6BAD8247B8AFEC2EF167F7813C53');
INSERT INTO "entries" VALUES(1,2,1767258000000000,'standing','rule/founder',NULL,1,'{"accounts": "1:1:member:2", "member": 2, "reason": "founder"}',NULL,NULL,NULL,X'DCF483B7BD3428166634F9E25954D831DBC36E6150517BF88496D988FC715C68');
INSERT INTO "entries" VALUES(1,3,1767258000000000,'tip','member/2',NULL,1,'{"accounts": "2:1:member:3"}','for the soup',X'81453067ACFA48105BE27415FBBE8A98',X'543324A268C6EE54F1EF9F1060A8C930AE1F08F8DED0EB7E5BE82AFD23F62721',X'988BDB39B040B80C7AF3CAE5BE007E718D63E4A039452B249F4F401BD2F2A6C6');
INSERT INTO "entries" VALUES(1,4,1767258000000000,'standing','rule/founder',NULL,2,'{"member": 3, "reason": "founder"}',NULL,NULL,NULL,X'649FFA527916249CD684A1DCE97048F2760DD521AE9C45848EAE74AA803052E8');
INSERT INTO "entries" VALUES(1,5,1767258000000000,'tip','member/3',NULL,2,NULL,'für „Käse“ 🧀',X'1D2AD24F65CE5411AD4C596F703BBB25',X'60B9630DB6E51C1A1D92427A57B626C61505B5F2D510334A1401D2916F8A7EBF',X'22AAA5B98DDE0F29DAB193822A5940ECD7791F4039A497BA20B77CB827ACDE00');
INSERT INTO "entries" VALUES(1,6,1767258000000000,'standing','rule/founder',NULL,3,'{"accounts": "3:1:member:4", "member": 4, "reason": "founder"}',NULL,NULL,NULL,X'937187AB126FBA9AF3F89D0EBBBDB0B9F6DECB0067D2E02D6382082F0EF79045');
INSERT INTO "entries" VALUES(1,7,1767258000000000,'tip','member/4',NULL,3,'{"accounts": "4:1:member:5"}',NULL,NULL,NULL,X'83B298E05C610C10DDF81DB287426CA9787BD525855587D082944BE37ED7FC7A');
INSERT INTO "entries" VALUES(1,8,1767258000000000,'refund','member/3',7,4,NULL,NULL,NULL,NULL,X'F116C4FAD1F67F079A56C5344806FE368789CABB4783B308267A1E0EBD0613FB');
INSERT INTO "entries" VALUES(1,9,1767258000000000,'tip','member/2',NULL,5,NULL,NULL,NULL,NULL,X'E2E1E9731340802BCAC8F496DD663ACB3D22337D8B147304F05324A35DBF6FC9');
INSERT INTO "entries" VALUES(1,10,1767258000000000,'undo','member/2',9,6,NULL,NULL,NULL,NULL,X'224B9516DE65AB84320ADE46514FA4A682FACF46F738A44B130B3E4CE81AEE39');
INSERT INTO "entries" VALUES(1,11,1767258000000000,'tip','member/4',NULL,7,NULL,NULL,NULL,NULL,X'EC6CB1F4D4F4C3D8E8CE41C702C8549DEACCB36D9370895CF6E42B73BAB5076E');
INSERT INTO "entries" VALUES(1,12,1767258000000000,'limit','member/1',NULL,9,'{"asset": 1, "member": 5, "value": 25000}',NULL,NULL,NULL,X'AD97327F62001155156FF746A9CB418462978AC16669406617115D409FEBA2F2');
INSERT INTO "entries" VALUES(1,13,1767258000000000,'design','member/1',NULL,10,'{"asset": 1, "field": "ceiling", "value": 90000}',NULL,NULL,NULL,X'D4FA884866C9FFE636EF5507528AF30AFD81AA35667E341FAFCA86FF75A47454');
INSERT INTO "entries" VALUES(1,14,1767258000000000,'seal','member/1',NULL,11,'{"asset": 1, "field": "ceiling"}',NULL,NULL,NULL,X'B6F67C5867DFD3AE3D6E9DA332BC4513BBDD8CE3C4FE9B6183CCD4944950149B');
INSERT INTO "entries" VALUES(1,15,1767258000000000,'standing','rule/founder',NULL,14,'{"member": 5, "reason": "founder"}',NULL,NULL,NULL,X'92F9DCDD0F5360E177302877AB6542206DDE77DC5367C7E21BBF3CD083531AF6');
INSERT INTO "entries" VALUES(1,16,1767258000000000,'rain','member/5',NULL,14,'{"accounts": "5:1:member:1"}',NULL,NULL,NULL,X'117C91E3E7C8E78EE1C5A6CDC50DF24DA0A50D25D18B41AC41EA2EC4E04B07D7');
INSERT INTO "entries" VALUES(1,17,1767258000000000,'freeze','member/1',NULL,15,'{"member": 3, "until": 1767862800000000}','the same favour twice',X'73B0720D13A74E1DD900AD1A02DE561F',X'44465ADB3A02842BB665C95C5E26289F1B8CEA1F04B1D9908F0394FAAD8B9DE7',X'224A0F2668384B8C41AA2DC870FE23DB42D644A6EAE526BC8BB90A1D0F2A4586');
INSERT INTO "entries" VALUES(1,18,1767258000000000,'request','member/5',NULL,17,NULL,'for seeds',X'10F1D0FC14ABC521BE2CE6C458B45427',X'D99183514E3914E2EBA1F17E8A79E6114A626AAAFC81810E9629E8873159A132',X'AE8092252413257EC2562A786F200D5BF2B510C82539A28E025C46C1144628EF');
INSERT INTO "entries" VALUES(1,19,1767258000000000,'tip','member/2',NULL,20,'{"accounts": "6:1:member:15", "people": "15:1767258000000000:1767258000000000:::::matrix=5ecd170bab0db93dc28a6b9dc762fd28305fc8ad2f963e4491a98c4278be7bdb"}',NULL,NULL,NULL,X'37C076E16F2097F4837CA113B232C9D5CE1B4A54DB66F5FD61182D6223C241AF');
INSERT INTO "entries" VALUES(1,20,1767258000000000,'standing','rule/founder',NULL,21,'{"member": 15, "reason": "founder"}',NULL,NULL,NULL,X'0555175E0D5AC7635E4F320074DE7E5076FB08EEEF52A037363BF24498F9FB94');
INSERT INTO "entries" VALUES(1,21,1767258000000000,'tip','member/15',NULL,21,NULL,NULL,NULL,NULL,X'85A8F6E526CFF0BE4EE39C6B39C197C2CC6EB91562C19A263EFCEEDD848ED2A0');
INSERT INTO "entries" VALUES(1,22,1767258000000000,'tip','member/2',NULL,22,NULL,NULL,NULL,NULL,X'AE270BC323BDA4F88CDB839A1F18823C1F925DA0E2155812054BB64D95DBFDA6');
INSERT INTO "entries" VALUES(1,23,1767258000000000,'standing','rule/founder',NULL,23,'{"accounts": "7:1:member:8", "member": 8, "reason": "founder"}',NULL,NULL,NULL,X'3ADCC191CAB422D51286F54DB8576779AF4E40302E21973C2CE73D25160E1564');
INSERT INTO "entries" VALUES(1,24,1767258000000000,'tip','member/8',NULL,23,'{"accounts": "8:1:member:9"}',NULL,NULL,NULL,X'835DC678D4A7A3D18DC037860DF783A55585E95C7E432FBE75EA3B5ED66EE035');
INSERT INTO "entries" VALUES(1,25,1767258000000000,'standing','rule/founder',NULL,24,'{"member": 9, "reason": "founder"}',NULL,NULL,NULL,X'99327A465D122BC069BCB83E3126C89AB25A4A9C5EFED8E366D33242F9EC6A06');
INSERT INTO "entries" VALUES(1,26,1767258000000000,'tip','member/9',NULL,24,NULL,NULL,NULL,NULL,X'0BBC88AA6B812B9928D62F12D5A913D94135A78D6E53FB9839F9B8118888A84E');
INSERT INTO "entries" VALUES(1,27,1767258000000000,'role','member/1',NULL,25,'{"held": 1, "member": 4, "role": "treasurer"}',NULL,NULL,NULL,X'34BAD8EE481037DEB15C28B3B34A223C2CB0D85BC077CEB9269502780B63BE27');
INSERT INTO "entries" VALUES(1,28,1767258000000000,'role','member/1',NULL,26,'{"held": 1, "member": 8, "role": "steward"}',NULL,NULL,NULL,X'2780BE3585B1C77A6F549FD4639F54BBF975FAECE33D0515DDD7F18D22F65C75');
INSERT INTO "entries" VALUES(1,29,1767258000000000,'role','member/1',NULL,27,'{"held": 0, "member": 8, "role": "steward"}',NULL,NULL,NULL,X'65A2C3326055DE660DD1ED96894ABEF8106B0C247EC29D829070190E96877158');
INSERT INTO "entries" VALUES(1,30,1767258000000000,'link','member/8',NULL,32,'{"into": 8, "member": 10}',NULL,NULL,NULL,X'C9A3F205015E179F99AB521997ACA73A8B122D10144F5A8AA845AFD6B469F7DB');
INSERT INTO "entries" VALUES(1,31,1767258000000000,'standing','rule/founder',NULL,33,'{"accounts": "9:1:member:11", "member": 11, "reason": "founder"}',NULL,NULL,NULL,X'A0A60C6CF18C41DD259CBD39FE5DC6DBBB93221D1DF94EB49B11C36FBC6EFA81');
INSERT INTO "entries" VALUES(1,32,1767258000000000,'tip','member/11',NULL,33,NULL,NULL,NULL,X'8053044018F5BE0C669CA6F8BD4187B96ED33CB0A2593D5B8AA92C4F3A0043C2',X'061C2888FC2652B7422DFDFE6C185A10AB25A76DD3811C3981E78E7DA42E9BEE');
INSERT INTO "entries" VALUES(1,33,1767258000000000,'tip','member/9',NULL,34,NULL,NULL,NULL,NULL,X'C53BD993010D8B844C9D9762B8AAFF4B96A785C79268543B0242E35FBB4ECDBE');
INSERT INTO "entries" VALUES(1,34,1767258000000000,'forget','member/11',NULL,35,'{"member": 11}',NULL,NULL,NULL,X'EBEE48EA13CCA4BD2807693D61DC76BEB80C23ED373D0647B19D67A59F60285E');
INSERT INTO "entries" VALUES(2,1,1767258000000000,'open','rule/first',NULL,NULL,'{"asset": 1, "began": 1767258000000000, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "people": "1:1767258000000000:1767258000000000:::::matrix=087073e2a01abab16ae48342542fcfaa7c37cfe3360e1f4ab1cf5afa722e790e 2:1767258000000000:1767258000000000:::::matrix=8894b191272c40200a320167f290dc34bc80f93310a547d556b0037d79c70aac 3:1767258000000000:1767258000000000:::::matrix=b12e0aa736271ed76917dcfdff345537dbd09cf5d3f7a96daf8e10040b04d122 4:1767258000000000:1767258000000000:::::matrix=3071848735e9fd552dd84a0ffda112bcb202101202fbdfbf2b61794c0ef06828 5:1767258000000000:1767258000000000:::::matrix=3f7e377cceff54e641b5e766f7d179382e1c583aea57d66bbb60093c4f995990 6:1767258000000000:1767258000000000:::::matrix=a62e1162ef9693869218027c5c2b889a34de6c7a8189d2baf4b9dad5b16bb807 7:1767258000000000:1767258000000000:::::matrix=b1043026ae3b0c816d08f66a699b1091436089d222b474064daa352bdbb94cc3 8:1767258000000000:1767258000000000:::::matrix=bee0e3e5d773d45f2bd27df0f2e04e780f9f6a050234f8c9e8c8fa278e25505b 9:1767258000000000:1767258000000000:::::matrix=cefd5fdb096935b4014333260e6978c25fcdaf40ab51f5325020e5a46fb5c82d 10:1767258000000000:1767258000000000:::::matrix=73733746f9eeb675ee0e5e08a4df0a229d8f3313c87451609957dc4cbba9cec9 11:1767258000000000:1767258000000000:::::matrix=897c1adf23bcc4f51ccd87a3a8bafa600cae291371c3aa1bdb29bd19874838c2 12:1767258000000000:1767258000000000:::::matrix=df90c13dc30848df888da0814741b3a4f6dc9af2a67a71c0be7eca57ee05e7ca 13:1767258000000000:1767258000000000:::::matrix=b273f3806bf3630e8f1f969d70d0574fb712ac31dd6844808c2c7a700f41f94d 14:1767258000000000:1767258000000000:::::matrix=14d49a07df7741dc259cdec1fac8ad9e6faad0755cfda1207c09b1478d6eaba4 15:1767258000000000:1767258000000000:::::matrix=3f4a689610fcd4f09b658d2c33ff91b32ee8db4c9e86e0dadd750fc1b708ad62", "starter": null, "supply_cap": null, "words": "73d885dcd745eb7b7e50224de0cf10270aafd24268e176490fdffe1efa30291d"}',NULL,NULL,NULL,X'539FB53F37BDDCD71569787B2206F255256C3D863D7D16EF3B2FD186A47D25AE');
INSERT INTO "entries" VALUES(2,2,1767258000000000,'design','member/7',NULL,1,'{"asset": 1, "field": "name", "words": "9e2ce46f9366c187a25b9b482b7379a3eef26ecfe2d6ef8595f4330ff4af328a"}','point/points → hours',X'D20F26917BBEED72734F15B9E9BBFE71',X'5D35E9230F31EA43283504FC29252E30C7BD306C87490EE27F31FA0BA92CF03E',X'6D29F220B8112CA8BDF887BD4FA8DB1F86D7FB2EC83DCEEF33C539D016EA9641');
INSERT INTO "entries" VALUES(2,3,1767258000000000,'design','member/7',NULL,2,'{"asset": 1, "field": "model", "value": "issued"}',NULL,NULL,NULL,X'5521B7320540F419C6A57726729B3B7F5BFC524EE152A615FEEE60EAA140EE38');
INSERT INTO "entries" VALUES(2,4,1767258000000000,'design','member/7',NULL,3,'{"asset": 1, "field": "supply_cap", "value": 100000}',NULL,NULL,NULL,X'4C9EC4F26E68D76234E737CF305AD8BE0E8500A55F630C67E264F2A89B69617E');
INSERT INTO "entries" VALUES(2,5,1767258000000000,'mint','member/7',NULL,4,'{"accounts": "1:1:issuer:0 2:1:treasury:0"}',NULL,NULL,NULL,X'B0D067AC6A2B7E4272A856C60BC9C89CD99160A2FE7E0F9E11876EC24BC2FAA7');
INSERT INTO "entries" VALUES(2,6,1767258000000000,'mint','member/7',NULL,6,'{"accounts": "3:1:member:8"}',NULL,NULL,NULL,X'E7824D36F7DDB881774740AA58BB4A1D992415079B98AE64FE9685B236158DB7');
INSERT INTO "entries" VALUES(2,7,1767258000000000,'standing','rule/founder',NULL,8,'{"member": 8, "reason": "founder"}',NULL,NULL,NULL,X'E259767560291D26EBA09560957481A2FB826F3CAD26E1512D7FF9DBFE29DBED');
INSERT INTO "entries" VALUES(2,8,1767258000000000,'tip','member/8',NULL,8,'{"accounts": "4:1:member:2"}','for the shelf',X'911286411000E0F3953AD1B4C1BC4618',X'E6CB2ABA448C5177D65485A53C4A2A1FBF98C385FAD92728B8A073A0A72F2C38',X'FC68B5275FA853B17780F1E7D9B882C94E2F800839F373C1CE7E5D86CCFBA876');
INSERT INTO "entries" VALUES(2,9,1767258000000000,'burn','member/7',NULL,9,NULL,NULL,NULL,NULL,X'9AEE263DC765A8173178F45F26B6B038427490869463C43EA9FC01560606DCA1');
INSERT INTO "entries" VALUES(3,1,1767258000000000,'open','rule/first',NULL,NULL,'{"asset": 1, "began": 1767258000000000, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "people": "1:1767258000000000:1767258000000000:::::matrix=94070ef14c065f76607abe097668968afaae83d88bdc28d7b4b613ca961a226b 2:1767258000000000:1767258000000000:::::matrix=cf60430017d0a9cdb388002c7212dd163c8188d745724aa44f1a057159b38fb7 3:1767258000000000:1767258000000000:::::matrix=a40734cd75c15acd655fc49e7cf4fce3108bd5bbda625654d31fbf99a7fee5ba 4:1767258000000000:1767258000000000:::::matrix=1458e9f2b49b2852af7089bd6be331c08025464a4b3828bb67199eec4da0ce35 5:1767258000000000:1767258000000000:::::matrix=84d2980a3582131cc5d070f23d1bbee515f7296afd7a4c7c4c8a9a93f7bf9711 6:1767258000000000:1767258000000000:::::matrix=bb0466d81bc7d3f3782690f379d09423435390ba99ff670f16c88c6aabf03c80 7:1767258000000000:1767258000000000:::::matrix=3a8f39eddbd8f3e4bbacd6cc583b24f511d3a06a0c7567d67c832d507cb9034c 8:1767258000000000:1767258000000000:::::matrix=242895ec7258953b43a6aa252253384858cb2c99e814047e1a46f21c22b09ef1 9:1767258000000000:1767258000000000:::::matrix=338a1541d1e91b7fda24bafa571578072475dcbd7360115e7e1edf7e823d23e0 10:1767258000000000:1767258000000000:::::matrix=c92e66a2936ccdc2de65c30a9431683ef1b8e5337f6c86ed25fd2f7daafc7f95 11:1767258000000000:1767258000000000:::::matrix=1073ab683e5d825c00624a4751cb23a0396290d8b7e169c09a1835b0e27e6721 12:1767258000000000:1767258000000000:::::matrix=9326b91b536917456c51e97de342ca561d6dd2c8f55692db2d85e257516a11b4 13:1767258000000000:1767258000000000:::::matrix=4e2b9afe5fc473d214881dd9508a0d6616a73a52564c3a722fbd8ebf6e8df6e6 14:1767258000000000:1767258000000000:::::matrix=2a16e106df67fc8196d65c58aafbaa954dd3ba4f7574b50039091742490ba9a8 15:1767258000000000:1767258000000000:::::matrix=921b0ed85f3c1d65c7ba20df89b8203cc4e236a875a16ed9f200b53cf2554085", "starter": null, "supply_cap": null, "words": "73d885dcd745eb7b7e50224de0cf10270aafd24268e176490fdffe1efa30291d"}',NULL,NULL,NULL,X'2442800337298314C4820DECB9FB1DAD7165C59875E0F91AF90A908A90737BD6');
INSERT INTO "entries" VALUES(3,2,1767258000000000,'vote','member/13',NULL,NULL,'{"about": "poll", "closes": 1767517200000000, "roll": null, "roll_hash": null, "terms": "method=choice;options=3;picks=1;seats=1;who=room;quorum=;passing=;abstain=counts", "vote": 1, "words": "616a2dcd72847d5c0b56c3d2935d57d0f07fb6b8c32004297d191fd88f48306e"}',NULL,NULL,NULL,X'CDF492BB000BD1DDE43FA18D2EFF6AAD2819F644661C3F0888232F7AC474144E');
INSERT INTO "entries" VALUES(3,3,1767258000000000,'ballot','member/14',NULL,2,'{"choice": "2", "member": 14, "vote": 1}',NULL,NULL,NULL,X'D295BDD336036374E87F0CE0AF57186564A4DCA16E78CAEAA856C896093EA98A');
INSERT INTO "entries" VALUES(3,4,1767258000000000,'ballot','member/15',NULL,3,'{"choice": "3", "member": 15, "vote": 1}','they keep',X'1C29FBA10AE83EAE2D224AE8CE53A333',X'524F6C88F151E0BCA2E3F3585E1EE386F917CE0A246F2F60597FCD65C48884B1',X'1878F5432EB56474CF2D7F4ADBB7585DF6F74B132B5F619A607A018EE8A89056');
INSERT INTO "entries" VALUES(3,5,1767258000000000,'ballot','member/14',NULL,4,'{"choice": "3", "member": 14, "vote": 1}',NULL,NULL,NULL,X'C1E77784D51F8F258751CEC05C2BFFE027045A8CF2CB7DE00B2152C2C1247F29');
INSERT INTO "entries" VALUES(3,6,1767258000000000,'result','member/13',NULL,5,'{"outcome": "won 3", "vote": 1}',NULL,NULL,NULL,X'51B1AA5C57D021751FD18BB4CA104019F49576122DDACAA984D269E2764FD6C2');
INSERT INTO "entries" VALUES(3,7,1767258000000000,'vote','member/14',NULL,NULL,'{"about": "poll", "closes": 1767517200000000, "roll": null, "roll_hash": null, "terms": "method=ranked;options=3;picks=1;seats=1;who=room;quorum=;passing=;abstain=counts", "vote": 2, "words": "3118d023c19e4e0b6d2f0542295d9dec877d013a5449090f43c2ae19f26160ce"}',NULL,NULL,NULL,X'955B24C838E759A316DC7E2D2C9E7D4BA3B98F7175C3E573D5D984C1BCD63683');
INSERT INTO "entries" VALUES(3,8,1767258000000000,'ballot','member/15',NULL,8,'{"choice": "2>1>3", "member": 15, "vote": 2}',NULL,NULL,NULL,X'6DAABF82D2953B2477020C3290C03D3AAEBC0B16493FEF290E5C02C0C7DFA1E2');
INSERT INTO "entries" VALUES(3,9,1767258000000000,'result','member/13',NULL,9,'{"outcome": "cancelled", "vote": 2}','asked too early',X'AAD86FB9D07B88CEE943F28263724663',X'2003C3D970329B8A1134E7E6114061FFA23A5014A8EA38E6BA5B4D98946FC780',X'F24ADCAEAB8FDFDE98C34443597699BDE60DF49932C73829E94673D4E4319370');
INSERT INTO "entries" VALUES(3,10,1767258000000000,'vote','member/15',NULL,NULL,'{"about": "poll", "closes": 1767517200000000, "roll": null, "roll_hash": null, "terms": "method=yesno;options=0;picks=1;seats=1;who=room;quorum=;passing=;abstain=counts", "vote": 3, "words": "cc0f6a37164ab02ebedbe6223978a162076fd159a45662e14f3ed80db8e4870a"}',NULL,NULL,NULL,X'98C71E3CE1C446E70A1266E1E149C0F3449DD2AC77408D4676C55CE9C893D3A9');
INSERT INTO "entries" VALUES(3,11,1767258000000000,'ballot','member/13',NULL,11,'{"choice": "yes", "member": 13, "vote": 3}',NULL,NULL,NULL,X'2877F2C6A41BB90F116E8B77BBD2171E4A87837DA6F9CCAD12CFD2A3D755094D');
INSERT INTO "entries" VALUES(3,12,1767258000000000,'result','member/15',NULL,12,'{"outcome": "passed", "vote": 3}',NULL,NULL,NULL,X'92E7E0A7E2A163ED05D484B02B4411CD57D53878E5F3D3F0D56EBA507C32E8CA');
INSERT INTO "entries" VALUES(4,1,1767258001000000,'open','rule/first',NULL,NULL,'{"asset": 1, "began": 1767258001000000, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "people": "1:1767258001000000:1767171600000000:::::matrix=382b3cb14c69d7ba85c13029bf84065efc855eb58e82060ee23be53da109bbb3 2:1767258001000000:1767171600000000:::::matrix=b46014686ef9506b2fdae48e9cf665c68ad988235ae988b30607b2b773097294 3:1767258001000000:1767171600000000:::::matrix=0691f10847ae0fb8e1e0080d9a1e6e36e021256478c50354da45e36651a85fb1 4:1767258001000000:1767171600000000:::::matrix=22be0f92d32d37f7e479d269b25f99c095c569c231af60bf348cbeeaf60b8749", "starter": null, "supply_cap": null, "words": "73d885dcd745eb7b7e50224de0cf10270aafd24268e176490fdffe1efa30291d"}',NULL,NULL,NULL,X'299B70150A2590EA2AF11982CD3D35ED4E967EC02552DF8A7789021ACBC6A929');
INSERT INTO "entries" VALUES(4,2,1767258002000000,'standing','rule/founder',NULL,2,'{"accounts": "1:1:member:1", "member": 1, "reason": "founder"}',NULL,NULL,NULL,X'E2B93F79A49E008A4708970165B73A5AFA8947235F8B354F4CBA871ADC4D6879');
INSERT INTO "entries" VALUES(4,3,1767258002000000,'tip','member/1',NULL,2,'{"accounts": "2:1:member:2"}','for the nets',X'B78668EF59E4BEA82D0D94CF37D9AC40',X'D6994C66C31E39E1783111B4FA0C6A050FEB253FB9E66402D84E5AEFD8AC2058',X'9DB413EEDAC08087FC6F9AC16914983B36C257E82D1102C4206964EB43E883C1');
CREATE TABLE events (
	community_id INTEGER NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	at INTEGER NOT NULL, 
	member INTEGER, 
	outcome TEXT NOT NULL, 
	PRIMARY KEY (community_id, platform, account, room, event_id), 
	CONSTRAINT events_number UNIQUE (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e15:stage',1,X'F6D64EDEF292728223E1BD42002A1318',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e16:stage',2,X'68395DC09791C566EC24AED8CC7DA9AB',1767258000000000,3,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e17:stage',3,X'08FDE3EF9D909AAE33CB03D73F13AC6B',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e18:stage',4,X'83AA4F70FBBC0E2381995E1E6F57ED6E',1767258000000000,3,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e19:stage',5,X'9BDDBE418C2AF19679A4D17B68A3ED47',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e20:stage',6,X'71AEBB3F9C1082C48D8DD9B10571CE1D',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e21:stage',7,X'048AA4F650A4DBA2354416A55002BEB7',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e22:stage',8,X'3EA297F417251B3EEB201A06DB4A4BAC',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e23:stage',9,X'883A84CC208606B05CE7EA38F6622D90',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e24:stage',10,X'1E88329AA77F4D509994DC32A66B455E',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e25:stage',11,X'63074E05392728BEB50AEB1BA1D2C545',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e26:stage',12,X'95189480134484A836A03DDB0E13485A',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e27:stage',13,X'DCB0D00BA4DA025617E629C5DF8A9154',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e28:stage',14,X'F34D63C6AB96D618F7A98E66D3E280F8',1767258000000000,5,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e29:stage',15,X'1209BFE940159B4DFFFE7C9FE66DA978',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e30:stage',16,X'0A20A90442E3FE303C9A4F1A050CD41D',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e31:stage',17,X'663D5E934E98EF13FB4C300656C13BD3',1767258000000000,5,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e32:stage',18,X'CEACA2624756F7AAEB406DB20EB368D6',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e33:stage',19,X'DDBAEF4B8E99AB7F1405DC34B88241A8',1767258000000000,5,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e35:stage',20,X'E804A02E708438F54E323F7A01CB4CD5',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e36:stage',21,X'6CE5AF27D1FA60AD21EE17907824F9CE',1767258000000000,15,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e77:stage',23,X'AEB6E8AF7B01E6D5EDF87E5F6CD14E91',1767258000000000,8,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e78:stage',24,X'2607EB5A65A072C4D81BF84497EA28D9',1767258000000000,9,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e79:stage',25,X'98F57CF289ECF8E0135E6250BF81912B',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e80:stage',26,X'7C082A9F14074D252595764410249EAE',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e81:stage',27,X'367AD4883F996620B83C584389CE050F',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e84:stage',28,X'A8F488FD599C9C5030E8FE9665B23BE7',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e85:stage',29,X'3AE1D6155048DE7BFA180DD584359EC5',1767258000000000,8,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e86:stage',30,X'C4DE07F60CDF9C19E4737BC5FE695B54',1767258000000000,8,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e87:stage',31,X'0D383DC4D456E08904343884B7749944',1767258000000000,10,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e88:stage',32,X'2D99D3A66551889D3E710A18DCEA01EB',1767258000000000,10,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e90:stage',34,X'68CB7E520CA9D278895763618D48D453',1767258000000000,9,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!market:stage','$0e51:stage',22,X'E16EEC00066FD3F553725DD8244170B6',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e67:stage',1,X'14B3DA58BBF70B8CA6EFB16971AC3EB7',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e68:stage',2,X'92368C123296A0D09E4CD8A177E985D8',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e69:stage',3,X'1FD4FFA144206864A030CEACD3047EDA',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e70:stage',4,X'AE8DE4B5BCE52114D07AEB31E30DEE4C',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e71:stage',5,X'6B060D4050B28C254E9C7D634899F31F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e72:stage',6,X'C63125842C13C98BAADC97E9DE4C3A6F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e73:stage',7,X'6B060D4050B28C254E9C7D634899F31F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e74:stage',8,X'1F0FFFC4DB5E94F45C3BBE69D5CCABF5',1767258000000000,8,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e75:stage',9,X'F52493AFFEA2D0E62EF38ADAB612552D',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e76:stage',10,X'6B060D4050B28C254E9C7D634899F31F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e108:stage',1,X'CCAE9D3A13ECA7406B871DC38E81F7F8',1767258000000000,13,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e109:stage',2,X'DADFAFE078C3C50480353D176C8E6F52',1767258000000000,14,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e110:stage',3,X'E16705E3063707453C06D993092A32D2',1767258000000000,15,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e111:stage',4,X'142FEBF27F85767B3CCDD274F71BBAE4',1767258000000000,14,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e112:stage',5,X'02BB4716C98BCFEA968DAFA9C26F9D1F',1767258000000000,13,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e113:stage',6,X'0EB74AB63B547826ED0310FB716131E7',1767258000000000,14,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e114:stage',7,X'2DB608134C7A7CACF9FF0EB66254406B',1767258000000000,14,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e115:stage',8,X'ED0879B2DAD60CD22FBF95F956624E88',1767258000000000,15,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e116:stage',9,X'28C4425AAC41301D2B02EF4B07D3794B',1767258000000000,13,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e117:stage',10,X'C3CF97ECC5874E5960093B24BCFB5478',1767258000000000,15,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e118:stage',11,X'A16535DE2526EFC990D90B005EC0B2CE',1767258000000000,13,'handled');
INSERT INTO "events" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage','$0e119:stage',12,X'A1B6D61AE0BEE366FE5CD4ED5609E0E8',1767258000000000,15,'handled');
INSERT INTO "events" VALUES(4,'matrix','@purse:here','harbour','$e1',1,X'E74622B09544917EC8904FA870EB25C0',1767258001000000,1,'noted');
INSERT INTO "events" VALUES(4,'matrix','@purse:here','harbour','$e2',2,X'DB46021E8F4D73AEDD182168DA65DB67',1767258002000000,1,'handled');
CREATE TABLE forgotten (
	community_id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	PRIMARY KEY (community_id, digest)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "forgotten" VALUES(1,'0be720c0cda22eb9b510217df05f1a9e3a9289641446cfc147c98bf24bce45fa',1767258000000000);
CREATE TABLE freezes (
	community_id INTEGER NOT NULL, 
	member INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	appealed_at INTEGER, 
	appeal TEXT, 
	upheld_at INTEGER, 
	PRIMARY KEY (community_id, member)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "freezes" VALUES(1,3,17,NULL,NULL,NULL);
CREATE TABLE identities (
	platform TEXT NOT NULL, 
	user_id TEXT NOT NULL, 
	community_id INTEGER NOT NULL, 
	member INTEGER NOT NULL, name TEXT DEFAULT '' NOT NULL, folded TEXT DEFAULT '' NOT NULL, salt BLOB, formerly TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (platform, user_id, community_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "identities" VALUES('matrix','@ana:here',4,1,'ana','ana',X'0C89B5BE3F90D80B7AA6C470D3B0CAA2','');
INSERT INTO "identities" VALUES('matrix','@ana:stage',1,2,'ana','ana',X'B34EEF373BDC9C239651F04230AEE1B5','');
INSERT INTO "identities" VALUES('matrix','@ana:stage',2,2,'ana','ana',X'B836AF78E0350BCD0B848BFBF3EEDEF7','');
INSERT INTO "identities" VALUES('matrix','@ana:stage',3,2,'ana','ana',X'AF385DB2560C1F20F08D0C6F9C67385D','');
INSERT INTO "identities" VALUES('matrix','@ben:here',4,2,'ben','ben',X'C8831B5FD951C8B4ACE7E5AD1A544840','');
INSERT INTO "identities" VALUES('matrix','@ben:stage',1,3,'ben','ben',X'F18A9B4A33A405A03FC509C9686C59AE','');
INSERT INTO "identities" VALUES('matrix','@ben:stage',2,3,'ben','ben',X'9BB331EF0610854F640BEA8D829936B6','');
INSERT INTO "identities" VALUES('matrix','@ben:stage',3,3,'ben','ben',X'C17BCDC68B8EAEA1C4A334EE555EB470','');
INSERT INTO "identities" VALUES('matrix','@cara:here',4,3,'cara','cara',X'5C2CCC63438F9E93F43DCEB262A0A9A5','');
INSERT INTO "identities" VALUES('matrix','@cara:stage',1,4,'cara','cara',X'879A15F3B65670D6077DF8D7927D9004','');
INSERT INTO "identities" VALUES('matrix','@cara:stage',2,4,'cara','cara',X'0AB1BAA1BD78F2F3FC2CBA3C3B264B36','');
INSERT INTO "identities" VALUES('matrix','@cara:stage',3,4,'cara','cara',X'8F082BBD7411CCA00414E9B7249DB614','');
INSERT INTO "identities" VALUES('matrix','@dan:here',4,4,'dan','dan',X'24211CFD659DDED637C5248F22B6F7AF','');
INSERT INTO "identities" VALUES('matrix','@dan:stage',1,5,'dan','dan',X'83F84A69D0A30D449367650244AAA1B5','');
INSERT INTO "identities" VALUES('matrix','@dan:stage',2,5,'dan','dan',X'7A6296106AD7837ED3D5E274A1D7E7B0','');
INSERT INTO "identities" VALUES('matrix','@dan:stage',3,5,'dan','dan',X'A90AA5E6E20F322D50E928373154FF2D','');
INSERT INTO "identities" VALUES('matrix','@eli:stage',1,7,'eli','eli',X'5B09FD54273F87265A8672797352F8B4','');
INSERT INTO "identities" VALUES('matrix','@eli:stage',2,8,'eli','eli',X'7CBFB34CC2A1A176A595927D5A4C30F3','');
INSERT INTO "identities" VALUES('matrix','@eli:stage',3,8,'eli','eli',X'7875547AB296A703ADD9FCDC82F9BCD2','');
INSERT INTO "identities" VALUES('matrix','@fay:stage',1,15,'fay','fay',X'BC0FD29868B06492C5ED2FC9F0E66374','');
INSERT INTO "identities" VALUES('matrix','@fay:stage',2,6,'fay','fay',X'61F7C84B1CE29DDA51689FCA6B12276C','');
INSERT INTO "identities" VALUES('matrix','@fay:stage',3,6,'fay','fay',X'572BBDA321D6A3CEFCF9C2E87BAB87BE','');
INSERT INTO "identities" VALUES('matrix','@gus:stage',1,8,'gus','gus',X'322DB8B9A97AA372078647D7B1062330','');
INSERT INTO "identities" VALUES('matrix','@gus:stage',2,9,'gus','gus',X'4EA91407E6FFCD79DD6AB99E0A485D46','');
INSERT INTO "identities" VALUES('matrix','@gus:stage',3,9,'gus','gus',X'6576C8299601381958932F9059FFCCD3','');
INSERT INTO "identities" VALUES('matrix','@guste:stage',1,8,'guste','guste',X'59B70871BB49E52F12C0712488DD966A','');
INSERT INTO "identities" VALUES('matrix','@guste:stage',2,11,'guste','guste',X'6D3D1580F04AD76E271EE07F9560C643','');
INSERT INTO "identities" VALUES('matrix','@guste:stage',3,11,'guste','guste',X'A5F3A8570F49484131A87A106F7C25B5','');
INSERT INTO "identities" VALUES('matrix','@ivy:stage',1,9,'ivy','ivy',X'469162CD448C412FA38CE9AEF1D29E8B','');
INSERT INTO "identities" VALUES('matrix','@ivy:stage',2,10,'ivy','ivy',X'9048C3C3AA7D5E2AE91CD6965C5D22C4','');
INSERT INTO "identities" VALUES('matrix','@ivy:stage',3,10,'ivy','ivy',X'CFD520B6019E2FDC8BAD92F6748ED168','');
INSERT INTO "identities" VALUES('matrix','@jan:stage',2,12,'jan','jan',X'69A0EF06DDDF0639132F5CA4E6713084','');
INSERT INTO "identities" VALUES('matrix','@jan:stage',3,12,'jan','jan',X'87C95211C9DE6974A943FF67944664D8','');
INSERT INTO "identities" VALUES('matrix','@mia:stage',1,1,'mia','mia',X'7BC5DAEF6F5683A3F11F6822DB99BCAC','');
INSERT INTO "identities" VALUES('matrix','@mia:stage',2,1,'mia','mia',X'49360760B8BDCA280E7957B81759DFBD','');
INSERT INTO "identities" VALUES('matrix','@mia:stage',3,1,'mia','mia',X'881A979249EDB1CE37AE53AD22BA7099','');
INSERT INTO "identities" VALUES('matrix','@noor:stage',1,6,'noor','noor',X'6F1ED6AA187C5543789F4740EB44C5CC','');
INSERT INTO "identities" VALUES('matrix','@noor:stage',2,7,'noor','noor',X'A7B5739E651E9FAF14E937B05BA71566','');
INSERT INTO "identities" VALUES('matrix','@noor:stage',3,7,'noor','noor',X'1F2929402FD4C027567F39FC6379B159','');
INSERT INTO "identities" VALUES('matrix','@olga:stage',1,12,'olga','olga',X'D9F1B9066E48A5DF4C882408DF048449','');
INSERT INTO "identities" VALUES('matrix','@olga:stage',2,13,'olga','olga',X'2E87E2EDBA560D43581944E6065C41A8','');
INSERT INTO "identities" VALUES('matrix','@olga:stage',3,13,'olga','olga',X'9A5213140C8BFC7300FC437F299D4694','');
INSERT INTO "identities" VALUES('matrix','@pia:stage',1,13,'pia','pia',X'D804C18D6FDB133629DBD147DC2D63F5','');
INSERT INTO "identities" VALUES('matrix','@pia:stage',2,14,'pia','pia',X'5CEBBA99AAC2C85A1DCA3E9E971125F5','');
INSERT INTO "identities" VALUES('matrix','@pia:stage',3,14,'pia','pia',X'362634FE4763DE13F2CEF1D34BDF89ED','');
INSERT INTO "identities" VALUES('matrix','@quin:stage',1,14,'quin','quin',X'562FBB181E7F6E7B6F13CE228D902937','');
INSERT INTO "identities" VALUES('matrix','@quin:stage',2,15,'quin','quin',X'6CA6E9FB9C5EE9FCCC47DCF5C7FD1550','');
INSERT INTO "identities" VALUES('matrix','@quin:stage',3,15,'quin','quin',X'1902322DF250E99A9BB1E943F958CDB9','');
CREATE TABLE inbox (
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	arrival INTEGER NOT NULL, 
	raw TEXT NOT NULL, 
	PRIMARY KEY (platform, account, room, event_id)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE jobs (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	about TEXT NOT NULL, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "jobs" VALUES(1,1,1767949200000000,'forget','');
INSERT INTO "jobs" VALUES(1,2,1767258600000000,'ask','1');
INSERT INTO "jobs" VALUES(1,3,1767258600000000,'ask','2');
INSERT INTO "jobs" VALUES(1,4,1767862800000000,'ask','3');
INSERT INTO "jobs" VALUES(1,5,1767862800000000,'ask','4');
INSERT INTO "jobs" VALUES(1,6,1767258600000000,'ask','5');
INSERT INTO "jobs" VALUES(1,7,1767862800000000,'ask','6');
INSERT INTO "jobs" VALUES(1,8,1767862800000000,'ask','7');
INSERT INTO "jobs" VALUES(1,9,1767258600000000,'ask','8');
INSERT INTO "jobs" VALUES(2,1,1767949200000000,'forget','');
INSERT INTO "jobs" VALUES(2,2,1767258600000000,'ask','1');
INSERT INTO "jobs" VALUES(2,3,1767258600000000,'ask','2');
INSERT INTO "jobs" VALUES(2,4,1767258600000000,'ask','3');
INSERT INTO "jobs" VALUES(3,1,1767517200000000,'vote close','1');
INSERT INTO "jobs" VALUES(3,2,1767949200000000,'forget','');
INSERT INTO "jobs" VALUES(3,3,1767258005000000,'vote shown','1');
INSERT INTO "jobs" VALUES(3,4,1767258600000000,'ask','1');
INSERT INTO "jobs" VALUES(3,5,1767517200000000,'vote close','2');
INSERT INTO "jobs" VALUES(3,6,1767517200000000,'vote close','3');
INSERT INTO "jobs" VALUES(4,1,1767949201000000,'forget','');
CREATE TABLE leases (
	name TEXT NOT NULL, 
	holder TEXT NOT NULL, 
	epoch INTEGER NOT NULL, 
	until INTEGER NOT NULL, 
	PRIMARY KEY (name), 
	CONSTRAINT leases_epoch UNIQUE (name, epoch)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE members (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	entered_at INTEGER NOT NULL, 
	joined_at INTEGER, 
	vouched_at INTEGER, 
	paid_at INTEGER, 
	established_at INTEGER, 
	frozen_until INTEGER, 
	used_at INTEGER, 
	merged_into INTEGER, returned_at INTEGER, forgotten_at INTEGER, wishes TEXT DEFAULT '' NOT NULL, asked_at INTEGER, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "members" VALUES(1,1,'mia','mia',1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,2,'ana','ana',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,3,'ben','ben',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,1767862800000000,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,4,'cara','cara',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,5,'dan','dan',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',1767258000000000);
INSERT INTO "members" VALUES(1,6,'noor','noor',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,7,'eli','eli',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,8,'gus','gus',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',1767258000000000);
INSERT INTO "members" VALUES(1,9,'ivy','ivy',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,10,'guste','guste',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,8,NULL,NULL,'',1767258000000000);
INSERT INTO "members" VALUES(1,11,'somebody','somebody',1767258000000000,NULL,NULL,NULL,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,'',1767258000000000);
INSERT INTO "members" VALUES(1,12,'olga','olga',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,13,'pia','pia',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,14,'quin','quin',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(1,15,'fay','fay',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,1,'mia','mia',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,2,'ana','ana',1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,3,'ben','ben',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,4,'cara','cara',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,5,'dan','dan',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,6,'fay','fay',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,7,'noor','noor',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,NULL,NULL,NULL,'',1767258000000000);
INSERT INTO "members" VALUES(2,8,'eli','eli',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,9,'gus','gus',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,10,'ivy','ivy',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,11,'guste','guste',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,12,'jan','jan',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,13,'olga','olga',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,14,'pia','pia',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(2,15,'quin','quin',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,1,'mia','mia',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,2,'ana','ana',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,3,'ben','ben',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,4,'cara','cara',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,5,'dan','dan',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,6,'fay','fay',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,7,'noor','noor',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,8,'eli','eli',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,9,'gus','gus',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,10,'ivy','ivy',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,11,'guste','guste',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,12,'jan','jan',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,13,'olga','olga',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(3,14,'pia','pia',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,NULL,NULL,NULL,'',1767258000000000);
INSERT INTO "members" VALUES(3,15,'quin','quin',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(4,1,'ana','ana',1767258001000000,1767171600000000,NULL,NULL,1767258002000000,NULL,1767258002000000,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(4,2,'ben','ben',1767258001000000,1767171600000000,NULL,1767258002000000,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(4,3,'cara','cara',1767258001000000,1767171600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "members" VALUES(4,4,'dan','dan',1767258001000000,1767171600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
CREATE TABLE motions (
	community_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	mover INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	opened_at INTEGER NOT NULL, 
	ends_at INTEGER NOT NULL, 
	PRIMARY KEY (community_id, entry)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE outbox (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	recipient TEXT, 
	private INTEGER NOT NULL, 
	mood TEXT NOT NULL, 
	"key" TEXT, 
	answers TEXT, 
	reply TEXT NOT NULL, 
	delivery_id TEXT NOT NULL, 
	event INTEGER, 
	written_at INTEGER NOT NULL, 
	delivered_at INTEGER, 
	message_id TEXT, 
	waiting INTEGER NOT NULL, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "outbox" VALUES(1,1,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/3','$0e15:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 2, 0, 0], "receiver": ["name", 3, 1, 0, "@ben:stage"], "amount": ["amount", 800, 1, 2, 0], "memo": " for the soup", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #xbtv"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-1-cc0573b9e5',1,1767258000000000,1767258000000000,'$0b1:stage',0);
INSERT INTO "outbox" VALUES(1,2,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/5','$0e16:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 3, 0, 0], "receiver": ["name", 2, 1, 0, "@ana:stage"], "amount": ["amount", 250, 1, 2, 0], "memo": " für „Käse“ 🧀", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #dyec"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-2-dbac81a0e2',2,1767258000000000,1767258000000000,'$0b2:stage',0);
INSERT INTO "outbox" VALUES(1,3,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/7','$0e17:stage','{"blocks": [[["message", "tip-given-each", {"giver": ["name", 4, 0, 0], "receivers": ["listed", "and", ["name", 3, 1, 0, "@ben:stage"], ["name", 5, 1, 0, "@dan:stage"]], "amount": ["amount", 500, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #vj3v"]]}]]], "english": {"tip-given-each": "tip-given-each = { $giver } gave { $receivers } { $amount } each{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-3-d326eed33c',3,1767258000000000,1767258000000000,'$0b3:stage',0);
INSERT INTO "outbox" VALUES(1,4,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e18:stage','{"blocks": [[["message", "refunded", {"receiver": ["name", 3, 0, 0], "giver": ["name", 4, 1, 0, "@cara:stage"], "amount": ["amount", 500, 1, 2, 0], "reference": "#4wc4"}]]], "english": {"refunded": "refunded = { $receiver } returned { $amount } to { $giver }.  { $reference }\n"}}','1-4-208d2709b7',4,1767258000000000,1767258000000000,'$0b4:stage',0);
INSERT INTO "outbox" VALUES(1,5,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/9','$0e19:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 2, 0, 0], "receiver": ["name", 4, 1, 0, "@cara:stage"], "amount": ["amount", 700, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #b7pb"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-5-f46d89383b',5,1767258000000000,1767258000000000,'$0b5:stage',0);
INSERT INTO "outbox" VALUES(1,6,'edit','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/9','$0e20:stage','{"blocks": [[["unpressed", ["message", "tip-given", {"giver": ["name", 2, 0, 0], "receiver": ["name", 4, 1, 0, "@cara:stage"], "amount": ["amount", 700, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #b7pb"]]}]], " ", ["message", "taken-back", {}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n", "taken-back": "taken-back = Taken back.\n"}}','1-6-31eeae441d',6,1767258000000000,1767258000000000,'$0b5:stage',0);
INSERT INTO "outbox" VALUES(1,7,'send','matrix','@commonpurse:stage','!garden:stage','@ana:stage',0,'reply',NULL,'$0e20:stage','{"blocks": [[["message", "undo-done", {"amount": ["amount", 700, 1, 2, 0], "receivers": ["listed", "and", ["name", 4, 0, 0]]}]]], "english": {"undo-done": "undo-done = Taken back: { $amount } from { $receivers }.\n"}}','1-7-b20ba02ff8',6,1767258000000000,1767258000000000,'$0b7:stage',0);
INSERT INTO "outbox" VALUES(1,8,'send','matrix','@commonpurse:stage','!garden:stage','@cara:stage',0,'ask','ask/1','$0e21:stage','{"blocks": [[["message", "tip-ask", {"receivers": ["listed", "and", ["name", 2, 0, 0]], "amount": ["amount", 8000, 1, 2, 0], "memo": "", "several": 1, "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"tip-ask": "tip-ask = Give { $receivers } { $amount }{ $several ->\n    [one] { \"\" }\n   *[other] { \" \" }in all\n }{ $memo }? { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-8-65d7696431',7,1767258000000000,1767258000000000,'$0b8:stage',0);
INSERT INTO "outbox" VALUES(1,9,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/11','$0e22:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 4, 0, 0], "receiver": ["name", 2, 1, 0, "@ana:stage"], "amount": ["amount", 8000, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #ssat"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-9-b722782fc9',7,1767258000000000,1767258000000000,'$0b9:stage',0);
INSERT INTO "outbox" VALUES(1,10,'edit','matrix','@commonpurse:stage','!garden:stage','@cara:stage',0,'reply','ask/1','$0e22:stage','{"blocks": [[["unpressed", ["message", "tip-ask", {"receivers": ["listed", "and", ["name", 2, 0, 0]], "amount": ["amount", 8000, 1, 2, 0], "memo": "", "several": 1, "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "english": {"tip-ask": "tip-ask = Give { $receivers } { $amount }{ $several ->\n    [one] { \"\" }\n   *[other] { \" \" }in all\n }{ $memo }? { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-10-6aeda77ae9',8,1767258000000000,1767258000000000,'$0b8:stage',0);
INSERT INTO "outbox" VALUES(1,11,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e23:stage','{"blocks": [[["message", "limit-set", {"who": ["name", 1, 0, 0], "to": ["name", 5, 0, 0], "reference": "#25m3", "limit": ["amount", 25000, 1, 2, 0], "old": ["amount", 10000, 1, 2, 0]}]]], "english": {"limit-set": "limit-set = { $who } set { $to }''s credit limit from { $old } to { $limit }.  { $reference }\n"}}','1-11-836874b068',9,1767258000000000,1767258000000000,'$0b11:stage',0);
INSERT INTO "outbox" VALUES(1,12,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e24:stage','{"blocks": [[["message", "currency-changed", {"who": ["name", 1, 0, 0], "field": ["message", "field-ceiling", {}], "old": ["message", "value-none", {}], "new": ["amount", 90000, 1, 2, 0], "reference": "#9exa"}]]], "english": {"currency-changed": "currency-changed = { $who } changed the { $field } of the currency from { $old } to { $new }.  { $reference }\n", "field-ceiling": "field-ceiling = ceiling\n", "value-none": "value-none = none\n"}}','1-12-8a3fa4b38f',10,1767258000000000,1767258000000000,'$0b12:stage',0);
INSERT INTO "outbox" VALUES(1,13,'send','matrix','@commonpurse:stage','!garden:stage','@mia:stage',0,'ask','ask/2','$0e25:stage','{"blocks": [[["message", "seal-ask", {"field": ["message", "field-ceiling", {}], "value": ["amount", 90000, 1, 2, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"seal-ask": "seal-ask = Seal the { $field } ({ $value })? No moderator can change it then, nor open it again. { $yes } { $no }\n", "field-ceiling": "field-ceiling = ceiling\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-13-139459fbae',11,1767258000000000,1767258000000000,'$0b13:stage',0);
INSERT INTO "outbox" VALUES(1,14,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e26:stage','{"blocks": [[["message", "seal-done", {"who": ["name", 1, 0, 0], "field": ["message", "field-ceiling", {}], "value": ["amount", 90000, 1, 2, 0], "reference": "#gq8j"}]]], "english": {"seal-done": "seal-done = { $who } sealed the { $field } of the currency ({ $value }): no moderator can change it from now on.  { $reference }\n", "field-ceiling": "field-ceiling = ceiling\n"}}','1-14-18971d7435',11,1767258000000000,1767258000000000,'$0b14:stage',0);
INSERT INTO "outbox" VALUES(1,15,'edit','matrix','@commonpurse:stage','!garden:stage','@mia:stage',0,'reply','ask/2','$0e26:stage','{"blocks": [[["unpressed", ["message", "seal-ask", {"field": ["message", "field-ceiling", {}], "value": ["amount", 90000, 1, 2, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "english": {"seal-ask": "seal-ask = Seal the { $field } ({ $value })? No moderator can change it then, nor open it again. { $yes } { $no }\n", "field-ceiling": "field-ceiling = ceiling\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-15-4713efce75',12,1767258000000000,1767258000000000,'$0b13:stage',0);
INSERT INTO "outbox" VALUES(1,16,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e27:stage','{"blocks": [[["message", "config-changed", {"who": ["name", 1, 0, 0], "key": "rain", "old": "off", "new": "on", "everywhere": 0}], " ", ["button", ["message", "undo-button", {}], "config undo 4"]]], "english": {"config-changed": "config-changed = { $who } changed { $key } { $everywhere ->\n    [0] here\n   *[other] for all rooms\n } from { $old } to { $new }.\n", "undo-button": "undo-button = Undo\n"}}','1-16-274aba5cea',13,1767258000000000,1767258000000000,'$0b16:stage',0);
INSERT INTO "outbox" VALUES(1,17,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/16','$0e28:stage','{"blocks": [[["message", "rain-given-each", {"giver": ["name", 5, 0, 0], "receivers": ["listed", "and", ["name", 1, 1, 0, "@mia:stage"], ["name", 2, 1, 0, "@ana:stage"]], "amount": ["amount", 300, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #ybv2"]]}]]], "english": {"rain-given-each": "rain-given-each = { $giver } made it rain: { $amount } each for { $receivers }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-17-3d51a83071',14,1767258000000000,1767258000000000,'$0b17:stage',0);
INSERT INTO "outbox" VALUES(1,18,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e29:stage','{"blocks": [[["message", "freeze-done", {"who": ["name", 1, 0, 0], "to": ["name", 3, 0, 0], "until": ["time", 1767862800000000, "moment"], "reason": ": the same favour twice", "reference": "#7n6a"}]]], "english": {"freeze-done": "freeze-done = { $who } paused { $to }''s tips and requests until { $until }{ $reason }.  { $reference }\n"}}','1-18-130c1e66d2',15,1767258000000000,1767258000000000,'$0b18:stage',0);
INSERT INTO "outbox" VALUES(1,19,'send','matrix','@commonpurse:stage','!garden:stage','@ben:stage',1,'notice',NULL,'$0e29:stage','{"blocks": [[["message", "freeze-told", {"until": ["time", 1767862800000000, "moment"], "reason": ": the same favour twice", "appeal": ["button", ["message", "appeal-button", {}], "mod appeal"], "typed": ["typed", "mod appeal", "", ""]}]]], "english": {"freeze-told": "freeze-told = A moderator has paused your tips and requests until { $until }{ $reason }. You are still paid, and can give back. If you think that is wrong: { $appeal }  or: { $typed }\n", "appeal-button": "appeal-button = Appeal\n"}}','1-19-7be7d90d03',15,1767258000000000,1767258000000000,'$0b19:stage',0);
INSERT INTO "outbox" VALUES(1,20,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'notice','line/3','$0e30:stage','{"blocks": [[["message", "asks-you", {"who": ["listed", "and", ["name", 5, 1, 1, "@dan:stage"]], "asker": ["name", 4, 0, 0], "show": ["button", ["message", "show-button", {}], "me"]}]]], "english": {"asks-you": "asks-you = { $who }, { $asker } asks you for something. { $show }\n", "show-button": "show-button = Show\n"}}','1-20-c628813a53',16,1767258000000000,1767258000000000,'$0b20:stage',0);
INSERT INTO "outbox" VALUES(1,21,'send','matrix','@commonpurse:stage','!garden:stage','@dan:stage',1,'ask','ask/3',NULL,'{"blocks": [[["message", "request-question", {"asker": ["name", 4, 0, 0], "amount": ["amount", 1200, 1, 2, 0], "memo": " for seeds", "pay": ["button", ["message", "pay-button", {}], "yes"], "decline": ["button", ["message", "decline-button", {}], "no"], "yes": ["typed", "yes", "", ""], "no": ["typed", "no", "", ""]}]]], "english": {"request-question": "request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }\n", "pay-button": "pay-button = Pay\n", "decline-button": "decline-button = Decline\n"}}','1-21-f0559795fc',16,1767258000000000,1767258000000000,'$0b21:stage',0);
INSERT INTO "outbox" VALUES(1,22,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/18','$0e31:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 5, 0, 0], "receiver": ["name", 4, 1, 0, "@cara:stage"], "amount": ["amount", 1200, 1, 2, 0], "memo": " for seeds", "undo": ["row"]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n"}}','1-22-188e487f4f',17,1767258000000000,1767258000000000,'$0b22:stage',0);
INSERT INTO "outbox" VALUES(1,23,'edit','matrix','@commonpurse:stage','!garden:stage','@dan:stage',1,'reply','ask/3','$0e31:stage','{"blocks": [[["unpressed", ["message", "request-question", {"asker": ["name", 4, 0, 0], "amount": ["amount", 1200, 1, 2, 0], "memo": " for seeds", "pay": ["button", ["message", "pay-button", {}], "yes"], "decline": ["button", ["message", "decline-button", {}], "no"], "yes": ["typed", "yes", "", ""], "no": ["typed", "no", "", ""]}]]]], "english": {"request-question": "request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }\n", "pay-button": "pay-button = Pay\n", "decline-button": "decline-button = Decline\n"}}','1-23-01597087f4',17,1767258000000000,1767258000000000,'$0b21:stage',0);
INSERT INTO "outbox" VALUES(1,24,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'notice','line/4','$0e32:stage','{"blocks": [[["message", "asks-you", {"who": ["listed", "and", ["name", 2, 1, 1, "@ana:stage"]], "asker": ["name", 4, 0, 0], "show": ["button", ["message", "show-button", {}], "me"]}]]], "english": {"asks-you": "asks-you = { $who }, { $asker } asks you for something. { $show }\n", "show-button": "show-button = Show\n"}}','1-24-59bb2e75d1',18,1767258000000000,1767258000000000,'$0b24:stage',0);
INSERT INTO "outbox" VALUES(1,25,'send','matrix','@commonpurse:stage','!garden:stage','@ana:stage',1,'ask','ask/4',NULL,'{"blocks": [[["message", "request-question", {"asker": ["name", 4, 0, 0], "amount": ["amount", 2000, 1, 2, 0], "memo": " for paint", "pay": ["button", ["message", "pay-button", {}], "yes"], "decline": ["button", ["message", "decline-button", {}], "no"], "yes": ["typed", "yes", "", ""], "no": ["typed", "no", "", ""]}]]], "english": {"request-question": "request-question = { $asker } asks you for { $amount }{ $memo }. { $pay } { $decline }  or: { $yes }, { $no }\n", "pay-button": "pay-button = Pay\n", "decline-button": "decline-button = Decline\n"}}','1-25-1a40880f90',18,1767258000000000,1767258000000000,'$0b25:stage',0);
INSERT INTO "outbox" VALUES(1,26,'send','matrix','@commonpurse:stage','!garden:stage','@dan:stage',0,'ask','ask/5','$0e33:stage','{"blocks": [[["message", "tip-ask", {"receivers": ["listed", "and", ["name", 4, 0, 0]], "amount": ["amount", 15000, 1, 2, 0], "memo": "", "several": 1, "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"tip-ask": "tip-ask = Give { $receivers } { $amount }{ $several ->\n    [one] { \"\" }\n   *[other] { \" \" }in all\n }{ $memo }? { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-26-432519c3ef',19,1767258000000000,1767258000000000,'$0b26:stage',0);
INSERT INTO "outbox" VALUES(1,27,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/19','$0e35:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 2, 0, 0], "receiver": ["name", 15, 1, 0, "@fay:stage"], "amount": ["amount", 300, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #n9sr"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-27-db51ab4d85',20,1767258000000000,1767258000000000,'$0b27:stage',0);
INSERT INTO "outbox" VALUES(1,28,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/21','$0e36:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 15, 0, 0], "receiver": ["name", 2, 1, 0, "@ana:stage"], "amount": ["amount", 100, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #5wd9"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-28-6216adaf42',21,1767258000000000,1767258000000000,'$0b28:stage',0);
INSERT INTO "outbox" VALUES(1,29,'send','matrix','@commonpurse:stage','!market:stage',NULL,0,'reply','entry/22','$0e51:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 2, 0, 0], "receiver": ["name", 4, 1, 0, "@cara:stage"], "amount": ["amount", 400, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #c7qg"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-29-ac4ed2f09c',22,1767258000000000,1767258000000000,'$0b29:stage',0);
INSERT INTO "outbox" VALUES(1,30,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/24','$0e77:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 8, 0, 0], "receiver": ["name", 9, 1, 0, "@ivy:stage"], "amount": ["amount", 300, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #tsbz"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-30-d701b72fb5',23,1767258000000000,1767258000000000,'$0b43:stage',0);
INSERT INTO "outbox" VALUES(1,31,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/26','$0e78:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 9, 0, 0], "receiver": ["name", 8, 1, 0, "@gus:stage"], "amount": ["amount", 100, 1, 2, 0], "memo": "", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #aeyf"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','1-31-347eb5f741',24,1767258000000000,1767258000000000,'$0b44:stage',0);
INSERT INTO "outbox" VALUES(1,32,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e79:stage','{"blocks": [[["message", "role-given", {"who": ["name", 1, 0, 0], "to": ["name", 4, 0, 0], "role": ["message", "role-treasurer", {}], "reference": "#hq9q"}]]], "english": {"role-given": "role-given = { $who } made { $to } { $role }.  { $reference }\n", "role-treasurer": "role-treasurer = treasurer\n"}}','1-32-c53953b768',25,1767258000000000,1767258000000000,'$0b45:stage',0);
INSERT INTO "outbox" VALUES(1,33,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e80:stage','{"blocks": [[["message", "role-given", {"who": ["name", 1, 0, 0], "to": ["name", 8, 0, 0], "role": ["message", "role-steward", {}], "reference": "#r2ky"}]]], "english": {"role-given": "role-given = { $who } made { $to } { $role }.  { $reference }\n", "role-steward": "role-steward = steward\n"}}','1-33-88e1707316',26,1767258000000000,1767258000000000,'$0b46:stage',0);
INSERT INTO "outbox" VALUES(1,34,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e81:stage','{"blocks": [[["message", "role-taken", {"who": ["name", 1, 0, 0], "to": ["name", 8, 0, 0], "role": ["message", "role-steward", {}], "reference": "#zbw7"}]]], "english": {"role-taken": "role-taken = { $to } is { $role } no more; { $who } took the role back.  { $reference }\n", "role-steward": "role-steward = steward\n"}}','1-34-bfd19587cc',27,1767258000000000,1767258000000000,'$0b47:stage',0);
INSERT INTO "outbox" VALUES(1,35,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'notice','line/6','$0e84:stage','{"blocks": [[["message", "asks-you", {"who": ["listed", "and", ["name", 8, 1, 1, "@gus:stage"]], "asker": ["name", 1, 0, 0], "show": ["button", ["message", "show-button", {}], "me"]}]]], "english": {"asks-you": "asks-you = { $who }, { $asker } asks you for something. { $show }\n", "show-button": "show-button = Show\n"}}','1-35-655eb9cbcc',28,1767258000000000,1767258000000000,'$0b50:stage',0);
INSERT INTO "outbox" VALUES(1,36,'send','matrix','@commonpurse:stage','!garden:stage','@gus:stage',1,'ask','ask/6',NULL,'{"blocks": [[["message", "same-question", {"asker": ["name", 1, 0, 0], "other": ["name", 10, 0, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"same-question": "same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-36-a92ab5a371',28,1767258000000000,1767258000000000,'$0b51:stage',0);
INSERT INTO "outbox" VALUES(1,37,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'notice','line/7','$0e84:stage','{"blocks": [[["message", "asks-you", {"who": ["listed", "and", ["name", 10, 1, 1, "@guste:stage"]], "asker": ["name", 1, 0, 0], "show": ["button", ["message", "show-button", {}], "me"]}]]], "english": {"asks-you": "asks-you = { $who }, { $asker } asks you for something. { $show }\n", "show-button": "show-button = Show\n"}}','1-37-f575fd23a6',28,1767258000000000,1767258000000000,'$0b52:stage',0);
INSERT INTO "outbox" VALUES(1,38,'send','matrix','@commonpurse:stage','!garden:stage','@gus:stage',1,'reply',NULL,'$0e85:stage','{"blocks": [[["message", "balance-own", {"balance": ["amount", -200, 1, 2, 0], "left": ["amount", 9800, 1, 2, 1]}]], [["message", "me-waiting", {"question": ["row", ["brief", [["message", "same-question", {"asker": ["name", 1, 0, 0], "other": ["name", 10, 0, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "yes": ["button", ["message", "yes-button", {}], "yes 6"], "no": ["button", ["message", "no-button", {}], "no 6"], "typed": ["typed", "yes 6", "", ""], "refused": ["typed", "no 6", "", ""]}]]], "english": {"balance-own": "balance-own = You are at { $balance }. You can give { $left } more.\n", "me-waiting": "me-waiting = { $question } { $yes } { $no }  or: { $typed }, { $refused }\n", "same-question": "same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-38-244ae6e04c',29,1767258000000000,1767258000000000,'$0b53:stage',0);
INSERT INTO "outbox" VALUES(1,39,'send','matrix','@commonpurse:stage','!garden:stage','@gus:stage',1,'reply',NULL,'$0e86:stage','{"blocks": [[["message", "link-waits", {"who": ["name", 10, 0, 0]}]]], "english": {"link-waits": "link-waits = Noted. As soon as { $who } says yes on the other side too, you are one member.\n"}}','1-39-05bb53fc22',30,1767258000000000,1767258000000000,'$0b54:stage',0);
INSERT INTO "outbox" VALUES(1,40,'edit','matrix','@commonpurse:stage','!garden:stage','@gus:stage',1,'reply','ask/6','$0e86:stage','{"blocks": [[["unpressed", ["message", "same-question", {"asker": ["name", 1, 0, 0], "other": ["name", 10, 0, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "english": {"same-question": "same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-40-f3c1ada995',30,1767258000000000,1767258000000000,'$0b51:stage',0);
INSERT INTO "outbox" VALUES(1,41,'send','matrix','@commonpurse:stage','!garden:stage','@guste:stage',1,'reply',NULL,'$0e87:stage','{"blocks": [[["message", "balance-own", {"balance": ["amount", 0, 1, 2, 0], "left": ["amount", 10000, 1, 2, 1]}]], [["message", "me-waiting", {"question": ["row", ["brief", [["message", "same-question", {"asker": ["name", 1, 0, 0], "other": ["name", 8, 0, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "yes": ["button", ["message", "yes-button", {}], "yes 7"], "no": ["button", ["message", "no-button", {}], "no 7"], "typed": ["typed", "yes 7", "", ""], "refused": ["typed", "no 7", "", ""]}]]], "english": {"balance-own": "balance-own = You are at { $balance }. You can give { $left } more.\n", "me-waiting": "me-waiting = { $question } { $yes } { $no }  or: { $typed }, { $refused }\n", "same-question": "same-question = { $asker } asks whether you and { $other } are the same person. If you are, you get one balance and one history. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','1-41-bea7b7a7c5',31,1767258000000000,1767258000000000,'$0b56:stage',0);
INSERT INTO "outbox" VALUES(1,42,'send','matrix','@commonpurse:stage','!garden:stage','@guste:stage',1,'reply',NULL,'$0e88:stage','{"blocks": [[["message", "link-done-anywhere", {"one": ["message", "platform-matrix", {}], "other": ["message", "platform-matrix", {}], "balance": ["amount", -200, 1, 2, 0]}]]], "english": {"link-done-anywhere": "link-done-anywhere = Your accounts are one member now, at { $balance }.\n", "platform-matrix": "platform-matrix = Matrix\n"}}','1-42-03dc4f9406',32,1767258000000000,1767258000000000,'$0b57:stage',0);
INSERT INTO "outbox" VALUES(1,43,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/32',NULL,'[]','1-43-4b8e44b6df',33,1767258000000000,1767258000000000,'$0b58:stage',0);
INSERT INTO "outbox" VALUES(1,44,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/33',NULL,'[]','1-44-b0cdd1e50b',34,1767258000000000,1767258000000000,'$0b59:stage',0);
INSERT INTO "outbox" VALUES(1,45,'send','matrix','@commonpurse:stage','!garden:stage',NULL,1,'ask','ask/8',NULL,'[]','1-45-8b4e242d07',35,1767258000000000,1767258000000000,'$0b60:stage',0);
INSERT INTO "outbox" VALUES(2,1,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e67:stage','{"blocks": [[["message", "currency-changed", {"who": ["name", 7, 0, 0], "field": ["message", "field-name", {}], "old": "point/points", "new": "hours", "reference": "#p2hm"}]], [["message", "name-both", {"one": "1 hours", "example": ["typed", "currency set name bean/beans", "", ""]}]]], "english": {"currency-changed": "currency-changed = { $who } changed the { $field } of the currency from { $old } to { $new }.  { $reference }\n", "field-name": "field-name = name\n", "name-both": "name-both = One of it reads “{ $one }”. To give both words: { $example }\n"}}','2-1-8a223e4842',1,1767258000000000,1767258000000000,'$0b30:stage',0);
INSERT INTO "outbox" VALUES(2,2,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e68:stage','{"blocks": [[["message", "currency-changed", {"who": ["name", 7, 0, 0], "field": ["message", "field-model", {}], "old": "mutual", "new": "issued", "reference": "#xbtv"}]]], "english": {"currency-changed": "currency-changed = { $who } changed the { $field } of the currency from { $old } to { $new }.  { $reference }\n", "field-model": "field-model = model\n"}}','2-2-31c90e0756',2,1767258000000000,1767258000000000,'$0b31:stage',0);
INSERT INTO "outbox" VALUES(2,3,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e69:stage','{"blocks": [[["message", "currency-changed", {"who": ["name", 7, 0, 0], "field": ["message", "field-supply_cap", {}], "old": ["message", "value-none", {}], "new": ["amount", 100000, 1, 2, 0], "reference": "#6n55"}]]], "english": {"currency-changed": "currency-changed = { $who } changed the { $field } of the currency from { $old } to { $new }.  { $reference }\n", "field-supply_cap": "field-supply_cap = supply cap\n", "value-none": "value-none = none\n"}}','2-3-66dffdb391',3,1767258000000000,1767258000000000,'$0b32:stage',0);
INSERT INTO "outbox" VALUES(2,4,'send','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'ask','ask/1','$0e70:stage','{"blocks": [[["message", "mint-ask", {"amount": ["amount", 50000, 1, 2, 0], "out": ["amount", 50000, 1, 2, 0], "to": "", "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"mint-ask": "mint-ask = Mint { $amount } for the treasury? There are { $out } then. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','2-4-2b212a16f6',4,1767258000000000,1767258000000000,'$0b33:stage',0);
INSERT INTO "outbox" VALUES(2,5,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e71:stage','{"blocks": [[["message", "mint-done", {"amount": ["amount", 50000, 1, 2, 0], "out": ["amount", 50000, 1, 2, 0], "to": "", "who": ["name", 7, 0, 0], "reference": "#dyec"}]]], "english": {"mint-done": "mint-done = { $who } minted { $amount } for the treasury. There are { $out } now.  { $reference }\n"}}','2-5-c9673e7deb',4,1767258000000000,1767258000000000,'$0b34:stage',0);
INSERT INTO "outbox" VALUES(2,6,'edit','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'reply','ask/1','$0e71:stage','{"blocks": [[["unpressed", ["message", "mint-ask", {"amount": ["amount", 50000, 1, 2, 0], "out": ["amount", 50000, 1, 2, 0], "to": "", "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "english": {"mint-ask": "mint-ask = Mint { $amount } for the treasury? There are { $out } then. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','2-6-f4e378586c',5,1767258000000000,1767258000000000,'$0b33:stage',0);
INSERT INTO "outbox" VALUES(2,7,'send','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'ask','ask/2','$0e72:stage','{"blocks": [[["message", "mint-ask-member", {"amount": ["amount", 2000, 1, 2, 0], "out": ["amount", 52000, 1, 2, 0], "to": ["name", 8, 0, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"mint-ask-member": "mint-ask-member = Mint { $amount } for { $to }? There are { $out } then. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','2-7-5cbbdb0fb4',6,1767258000000000,1767258000000000,'$0b36:stage',0);
INSERT INTO "outbox" VALUES(2,8,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e73:stage','{"blocks": [[["message", "mint-done-member", {"amount": ["amount", 2000, 1, 2, 0], "out": ["amount", 52000, 1, 2, 0], "to": ["name", 8, 1, 0, "@eli:stage"], "who": ["name", 7, 0, 0], "reference": "#m9rk"}]]], "english": {"mint-done-member": "mint-done-member = { $who } minted { $amount } for { $to }. There are { $out } now.  { $reference }\n"}}','2-8-24765487a6',6,1767258000000000,1767258000000000,'$0b37:stage',0);
INSERT INTO "outbox" VALUES(2,9,'edit','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'reply','ask/2','$0e73:stage','{"blocks": [[["unpressed", ["message", "mint-ask-member", {"amount": ["amount", 2000, 1, 2, 0], "out": ["amount", 52000, 1, 2, 0], "to": ["name", 8, 0, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "english": {"mint-ask-member": "mint-ask-member = Mint { $amount } for { $to }? There are { $out } then. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','2-9-bb8e8d3518',7,1767258000000000,1767258000000000,'$0b36:stage',0);
INSERT INTO "outbox" VALUES(2,10,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply','entry/8','$0e74:stage','{"blocks": [[["message", "tip-given", {"giver": ["name", 8, 0, 0], "receiver": ["name", 2, 1, 0, "@ana:stage"], "amount": ["amount", 500, 1, 2, 0], "memo": " for the shelf", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #4wc4"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','2-10-399fee3231',8,1767258000000000,1767258000000000,'$0b39:stage',0);
INSERT INTO "outbox" VALUES(2,11,'send','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'ask','ask/3','$0e75:stage','{"blocks": [[["message", "burn-ask", {"amount": ["amount", 5000, 1, 2, 0], "left": ["amount", 45000, 1, 2, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]], "english": {"burn-ask": "burn-ask = Burn { $amount } of the treasury? It holds { $left } then. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','2-11-0fdec557f9',9,1767258000000000,1767258000000000,'$0b40:stage',0);
INSERT INTO "outbox" VALUES(2,12,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e76:stage','{"blocks": [[["message", "burn-done", {"amount": ["amount", 5000, 1, 2, 0], "left": ["amount", 45000, 1, 2, 0], "who": ["name", 7, 0, 0], "reference": "#b7pb"}]]], "english": {"burn-done": "burn-done = { $who } burned { $amount } of the treasury. It holds { $left } now.  { $reference }\n"}}','2-12-9b364b7151',9,1767258000000000,1767258000000000,'$0b41:stage',0);
INSERT INTO "outbox" VALUES(2,13,'edit','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'reply','ask/3','$0e76:stage','{"blocks": [[["unpressed", ["message", "burn-ask", {"amount": ["amount", 5000, 1, 2, 0], "left": ["amount", 45000, 1, 2, 0], "yes": ["button", ["message", "yes-button", {}], "yes"], "no": ["button", ["message", "no-button", {}], "no"]}]]]], "english": {"burn-ask": "burn-ask = Burn { $amount } of the treasury? It holds { $left } then. { $yes } { $no }\n", "yes-button": "yes-button = Yes\n", "no-button": "no-button = No\n"}}','2-13-38c754e71c',10,1767258000000000,1767258000000000,'$0b40:stage',0);
INSERT INTO "outbox" VALUES(3,1,'send','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/1','$0e108:stage','{"blocks": [[["message", "vote-asked", {"number": "1", "question": "Which tree?"}]], ["A Plum"], ["B Pear"], ["C Apple"], [["message", "vote-who-room", {}], " ", ["message", "vote-picks", {"count": 1, "all": 0}], " ", ["message", "vote-closes", {"until": ["time", 1767517200000000, "moment"]}]], [["button", "A", "vote 1 A"], " ", ["button", "B", "vote 1 B"], " ", ["button", "C", "vote 1 C"], ["message", "vote-or-typed", {"example": ["typed", "vote 1 A", "", ""]}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-picks": "vote-picks = { $all ->\n    [1] Choose as many as you like.\n   *[other] { $count ->\n        [one] Choose one.\n       *[other] Choose up to { $count }.\n    }\n }\n", "vote-closes": "vote-closes = Closes { $until }.\n", "vote-or-typed": "vote-or-typed = { \"  \" }or: { $example }\n"}}','3-1-fd3f2ce324',1,1767258000000000,1767258000000000,'$0b62:stage',0);
INSERT INTO "outbox" VALUES(3,2,'send','matrix','@commonpurse:stage','!orchard:stage','@pia:stage',0,'reply',NULL,'$0e109:stage','{"blocks": [[["message", "vote-counted", {"number": "1", "choice": ["listed", "and", "B Pear"], "until": ["time", 1767517200000000, "moment"]}]]], "english": {"vote-counted": "vote-counted = Counted in { $number }: { $choice }. You can change it until { $until }.\n"}}','3-2-50b77e6be3',2,1767258000000000,1767258000000000,'$0b63:stage',0);
INSERT INTO "outbox" VALUES(3,3,'edit','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/1','$0e109:stage','{"blocks": [[["message", "vote-asked", {"number": "1", "question": "Which tree?"}]], ["A Plum", ": 0"], ["B Pear", ": 1"], ["C Apple", ": 0"], [["message", "vote-cast", {"count": 1}], " ", ["message", "vote-who-room", {}], " ", ["message", "vote-picks", {"count": 1, "all": 0}], " ", ["message", "vote-closes", {"until": ["time", 1767517200000000, "moment"]}]], [["button", "A", "vote 1 A"], " ", ["button", "B", "vote 1 B"], " ", ["button", "C", "vote 1 C"], ["message", "vote-or-typed", {"example": ["typed", "vote 1 A", "", ""]}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-cast": "vote-cast = { $count ->\n    [one] 1 vote so far.\n   *[other] { $count } votes so far.\n }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-picks": "vote-picks = { $all ->\n    [1] Choose as many as you like.\n   *[other] { $count ->\n        [one] Choose one.\n       *[other] Choose up to { $count }.\n    }\n }\n", "vote-closes": "vote-closes = Closes { $until }.\n", "vote-or-typed": "vote-or-typed = { \"  \" }or: { $example }\n"}}','3-3-32a03c2b37',2,1767258000000000,1767258000000000,'$0b62:stage',0);
INSERT INTO "outbox" VALUES(3,4,'send','matrix','@commonpurse:stage','!orchard:stage','@quin:stage',0,'reply',NULL,'$0e110:stage','{"blocks": [[["message", "vote-counted", {"number": "1", "choice": ["listed", "and", "C Apple"], "until": ["time", 1767517200000000, "moment"]}]]], "english": {"vote-counted": "vote-counted = Counted in { $number }: { $choice }. You can change it until { $until }.\n"}}','3-4-b0c4d0c076',3,1767258000000000,1767258000000000,'$0b65:stage',0);
INSERT INTO "outbox" VALUES(3,5,'send','matrix','@commonpurse:stage','!orchard:stage','@pia:stage',0,'reply',NULL,'$0e111:stage','{"blocks": [[["message", "vote-counted", {"number": "1", "choice": ["listed", "and", "C Apple"], "until": ["time", 1767517200000000, "moment"]}]]], "english": {"vote-counted": "vote-counted = Counted in { $number }: { $choice }. You can change it until { $until }.\n"}}','3-5-8af65e99eb',4,1767258000000000,1767258000000000,'$0b66:stage',0);
INSERT INTO "outbox" VALUES(3,6,'send','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply',NULL,'$0e112:stage','{"blocks": [[["message", "result-won", {"number": "1", "question": "Which tree?", "won": ["listed", "and", "C Apple"], "votes": 2, "cast": 2}], " ", ["message", "result-counts", {"counts": ["listed", "comma", "C Apple 2", "A Plum 0", "B Pear 0"]}], " ", ["button", ["message", "why-button", {}], "why 1"]]], "english": {"result-won": "result-won = { $number }: { $question } { $won }, with { $votes } of { $cast }.\n", "result-counts": "result-counts = Votes: { $counts }.\n", "why-button": "why-button = Why\n"}}','3-6-26d7e0e72a',5,1767258000000000,1767258000000000,'$0b67:stage',0);
INSERT INTO "outbox" VALUES(3,7,'edit','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/1','$0e112:stage','{"blocks": [[["message", "vote-asked", {"number": "1", "question": "Which tree?"}]], ["A Plum", ": 0"], ["B Pear", ": 0"], ["C Apple", ": 2"], [["message", "vote-is-closed", {}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-is-closed": "vote-is-closed = This vote is over.\n"}}','3-7-a030992429',5,1767258000000000,1767258000000000,'$0b62:stage',0);
INSERT INTO "outbox" VALUES(3,8,'send','matrix','@commonpurse:stage','!orchard:stage','@pia:stage',0,'ask','ask/1','$0e113:stage','{"blocks": [[["message", "poll-preview", {"question": "In what order?"}]], ["A Dig"], ["B Plant"], ["C Water"], [["message", "vote-who-room", {}], " ", ["message", "vote-by-ranked", {"seats": 1}], " ", ["message", "vote-tie-named", {}], " ", ["message", "poll-open-for", {"span": "3d"}]], [["button", ["message", "poll-open-button", {}], "yes"], " ", ["button", ["message", "no-button", {}], "no"]]], "english": {"poll-preview": "poll-preview = Open this vote? { $question }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-by-ranked": "vote-by-ranked = Put them in order, the best first. Whichever has the fewest votes goes, and its votes go on to the next.\n", "vote-tie-named": "vote-tie-named = Equal ones are named, and left at that.\n", "poll-open-for": "poll-open-for = It is open for { $span }.\n", "poll-open-button": "poll-open-button = Open it\n", "no-button": "no-button = No\n"}}','3-8-1bc2a2df5b',6,1767258000000000,1767258000000000,'$0b69:stage',0);
INSERT INTO "outbox" VALUES(3,9,'send','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/2','$0e114:stage','{"blocks": [[["message", "vote-asked", {"number": "2", "question": "In what order?"}]], ["A Dig"], ["B Plant"], ["C Water"], [["message", "vote-who-room", {}], " ", ["message", "vote-by-ranked", {"seats": 1}], " ", ["message", "vote-tie-named", {}], " ", ["message", "vote-closes", {"until": ["time", 1767517200000000, "moment"]}]], [["message", "vote-in-words", {"example": ["typed", "vote 2 B>A", "", ""]}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-by-ranked": "vote-by-ranked = Put them in order, the best first. Whichever has the fewest votes goes, and its votes go on to the next.\n", "vote-tie-named": "vote-tie-named = Equal ones are named, and left at that.\n", "vote-closes": "vote-closes = Closes { $until }.\n", "vote-in-words": "vote-in-words = Say it like { $example }\n"}}','3-9-220d512410',6,1767258000000000,1767258000000000,'$0b70:stage',0);
INSERT INTO "outbox" VALUES(3,10,'edit','matrix','@commonpurse:stage','!orchard:stage','@pia:stage',0,'reply','ask/1','$0e114:stage','{"blocks": [[["unpressed", ["message", "poll-preview", {"question": "In what order?"}]]], [["unpressed", "A Dig"]], [["unpressed", "B Plant"]], [["unpressed", "C Water"]], [["unpressed", ["message", "vote-who-room", {}], " ", ["message", "vote-by-ranked", {"seats": 1}], " ", ["message", "vote-tie-named", {}], " ", ["message", "poll-open-for", {"span": "3d"}]]], [["unpressed", ["button", ["message", "poll-open-button", {}], "yes"], " ", ["button", ["message", "no-button", {}], "no"]]]], "english": {"poll-preview": "poll-preview = Open this vote? { $question }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-by-ranked": "vote-by-ranked = Put them in order, the best first. Whichever has the fewest votes goes, and its votes go on to the next.\n", "vote-tie-named": "vote-tie-named = Equal ones are named, and left at that.\n", "poll-open-for": "poll-open-for = It is open for { $span }.\n", "poll-open-button": "poll-open-button = Open it\n", "no-button": "no-button = No\n"}}','3-10-909d3e6ace',7,1767258000000000,1767258000000000,'$0b69:stage',0);
INSERT INTO "outbox" VALUES(3,11,'send','matrix','@commonpurse:stage','!orchard:stage','@quin:stage',0,'reply',NULL,'$0e115:stage','{"blocks": [[["message", "vote-counted", {"number": "2", "choice": "B Plant > A Dig > C Water", "until": ["time", 1767517200000000, "moment"]}]]], "english": {"vote-counted": "vote-counted = Counted in { $number }: { $choice }. You can change it until { $until }.\n"}}','3-11-4d36a8d6e5',8,1767258000000000,1767258000000000,'$0b72:stage',0);
INSERT INTO "outbox" VALUES(3,12,'edit','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/2','$0e115:stage','{"blocks": [[["message", "vote-asked", {"number": "2", "question": "In what order?"}]], ["A Dig"], ["B Plant"], ["C Water"], [["message", "vote-cast", {"count": 1}], " ", ["message", "vote-who-room", {}], " ", ["message", "vote-by-ranked", {"seats": 1}], " ", ["message", "vote-tie-named", {}], " ", ["message", "vote-closes", {"until": ["time", 1767517200000000, "moment"]}]], [["message", "vote-in-words", {"example": ["typed", "vote 2 B>A", "", ""]}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-cast": "vote-cast = { $count ->\n    [one] 1 vote so far.\n   *[other] { $count } votes so far.\n }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-by-ranked": "vote-by-ranked = Put them in order, the best first. Whichever has the fewest votes goes, and its votes go on to the next.\n", "vote-tie-named": "vote-tie-named = Equal ones are named, and left at that.\n", "vote-closes": "vote-closes = Closes { $until }.\n", "vote-in-words": "vote-in-words = Say it like { $example }\n"}}','3-12-568cfe1aea',8,1767258000000000,1767258000000000,'$0b70:stage',0);
INSERT INTO "outbox" VALUES(3,13,'send','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply',NULL,'$0e116:stage','{"blocks": [[["message", "poll-cancelled", {"who": ["name", 13, 0, 0], "number": "2", "question": "In what order?", "reason": "asked too early"}]]], "english": {"poll-cancelled": "poll-cancelled = { $who } called { $number } off: { $question } ({ $reason })\n"}}','3-13-e334eb70e6',9,1767258000000000,1767258000000000,'$0b74:stage',0);
INSERT INTO "outbox" VALUES(3,14,'edit','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/2','$0e116:stage','{"blocks": [[["message", "vote-asked", {"number": "2", "question": "In what order?"}]], ["A Dig"], ["B Plant"], ["C Water"], [["message", "vote-is-cancelled", {}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-is-cancelled": "vote-is-cancelled = This vote was called off.\n"}}','3-14-cd34469657',9,1767258000000000,1767258000000000,'$0b70:stage',0);
INSERT INTO "outbox" VALUES(3,15,'send','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/3','$0e117:stage','{"blocks": [[["message", "vote-asked", {"number": "3", "question": "Shall we prune?"}]], [["message", "vote-who-room", {}], " ", ["message", "vote-closes", {"until": ["time", 1767517200000000, "moment"]}]], [["button", ["message", "ballot-yes-button", {}], "vote 3 yes"], " ", ["button", ["message", "ballot-no-button", {}], "vote 3 no"], " ", ["button", ["message", "ballot-abstain-button", {}], "vote 3 abstain"], ["message", "vote-or-typed", {"example": ["typed", "vote 3 yes", "", ""]}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-closes": "vote-closes = Closes { $until }.\n", "ballot-yes-button": "ballot-yes-button = Yes\n", "ballot-no-button": "ballot-no-button = No\n", "ballot-abstain-button": "ballot-abstain-button = Abstain\n", "vote-or-typed": "vote-or-typed = { \"  \" }or: { $example }\n"}}','3-15-6f6fc9133a',10,1767258000000000,1767258000000000,'$0b76:stage',0);
INSERT INTO "outbox" VALUES(3,16,'send','matrix','@commonpurse:stage','!orchard:stage','@olga:stage',0,'reply',NULL,'$0e118:stage','{"blocks": [[["message", "vote-counted", {"number": "3", "choice": ["message", "ballot-yes", {}], "until": ["time", 1767517200000000, "moment"]}]]], "english": {"vote-counted": "vote-counted = Counted in { $number }: { $choice }. You can change it until { $until }.\n", "ballot-yes": "ballot-yes = yes\n"}}','3-16-c9e61aa130',11,1767258000000000,1767258000000000,'$0b77:stage',0);
INSERT INTO "outbox" VALUES(3,17,'edit','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/3','$0e118:stage','{"blocks": [[["message", "vote-asked", {"number": "3", "question": "Shall we prune?"}]], [["message", "vote-stands", {"yes": "1", "no": "0", "abstain": "0"}], " ", ["message", "vote-who-room", {}], " ", ["message", "vote-closes", {"until": ["time", 1767517200000000, "moment"]}]], [["button", ["message", "ballot-yes-button", {}], "vote 3 yes"], " ", ["button", ["message", "ballot-no-button", {}], "vote 3 no"], " ", ["button", ["message", "ballot-abstain-button", {}], "vote 3 abstain"], ["message", "vote-or-typed", {"example": ["typed", "vote 3 yes", "", ""]}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-stands": "vote-stands = { $yes } yes, { $no } no, { $abstain } abstained.\n", "vote-who-room": "vote-who-room = Everybody here can vote.\n", "vote-closes": "vote-closes = Closes { $until }.\n", "ballot-yes-button": "ballot-yes-button = Yes\n", "ballot-no-button": "ballot-no-button = No\n", "ballot-abstain-button": "ballot-abstain-button = Abstain\n", "vote-or-typed": "vote-or-typed = { \"  \" }or: { $example }\n"}}','3-17-6862a7a3f9',11,1767258000000000,1767258000000000,'$0b76:stage',0);
INSERT INTO "outbox" VALUES(3,18,'send','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply',NULL,'$0e119:stage','{"blocks": [[["message", "result-yes", {"number": "3", "question": "Shall we prune?", "yes": "1", "no": "0", "abstain": "0"}], " ", ["button", ["message", "why-button", {}], "why 3"]]], "english": {"result-yes": "result-yes = { $number }: { $question } Yes. { $yes } yes, { $no } no, { $abstain } abstained.\n", "why-button": "why-button = Why\n"}}','3-18-bdbf502e87',12,1767258000000000,1767258000000000,'$0b79:stage',0);
INSERT INTO "outbox" VALUES(3,19,'edit','matrix','@commonpurse:stage','!orchard:stage',NULL,0,'reply','vote/3','$0e119:stage','{"blocks": [[["message", "vote-asked", {"number": "3", "question": "Shall we prune?"}]], [["message", "vote-is-closed", {}]]], "english": {"vote-asked": "vote-asked = { $number }: { $question }\n", "vote-is-closed": "vote-is-closed = This vote is over.\n"}}','3-19-35bb716ca0',12,1767258000000000,1767258000000000,'$0b76:stage',0);
INSERT INTO "outbox" VALUES(4,1,'send','matrix','@purse:here','harbour',NULL,0,'notice',NULL,NULL,'{"blocks": [[["message", "arrival", {"example": ["typed", "tip \u00022\u0003 1", "", ""], "help": ["typed", "help", "", ""], "setup": ["typed", "setup", "", ""]}]]], "english": {"arrival": "arrival =\n    I keep tips and a currency of your own for this room. I hold no money. Try: { $example }\n    { $help } shows what else I can do. A moderator can set me up in a minute: { $setup }\n"}}','4-1-e217670c67',NULL,1767258001000000,1767258002000000,'$m1',0);
INSERT INTO "outbox" VALUES(4,2,'send','matrix','@purse:here','harbour',NULL,0,'reply','entry/3','$e2','{"blocks": [[["message", "tip-given", {"giver": ["name", 1, 0, 0], "receiver": ["name", 2, 1, 0, "@ben:here"], "amount": ["amount", 800, 1, 2, 0], "memo": " for the nets", "undo": ["row", " ", ["button", ["message", "undo-button", {}], "undo #xbtv"]]}]]], "english": {"tip-given": "tip-given = { $giver } gave { $receiver } { $amount }{ $memo }.{ $undo }\n", "undo-button": "undo-button = Undo\n"}}','4-2-de5c6133c0',2,1767258002000000,1767258002000000,'$m2',0);
CREATE TABLE pendings (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	asset INTEGER NOT NULL, 
	payer INTEGER NOT NULL, 
	payee INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	posted INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	opened_at INTEGER NOT NULL, 
	ends_at INTEGER NOT NULL, 
	entry INTEGER, 
	PRIMARY KEY (community_id, number), 
	CONSTRAINT pendings_amount CHECK (amount > 0 AND posted BETWEEN 0 AND amount), 
	CONSTRAINT pendings_key UNIQUE (community_id, "key")
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE positions (
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (platform, account, "key")
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "positions" VALUES('commonpurse','','rehearsals','1');
INSERT INTO "positions" VALUES('commonpurse','','secret','b565c46d45dff2aa7976352cb2b2a368');
INSERT INTO "positions" VALUES('matrix','@commonpurse:stage','alive','1767258000000000');
INSERT INTO "positions" VALUES('matrix','@purse:here','alive','1767258000000000');
INSERT INTO "positions" VALUES('matrix','@purse:here','position','s1');
CREATE TABLE postings (
	community_id INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	account INTEGER NOT NULL, 
	asset INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	corrected INTEGER NOT NULL, 
	PRIMARY KEY (community_id, entry, line), 
	CONSTRAINT postings_amount CHECK (amount <> 0), 
	CONSTRAINT postings_corrected CHECK (corrected BETWEEN 0 AND abs(amount))
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "postings" VALUES(1,3,1,1,1,-800,0);
INSERT INTO "postings" VALUES(1,3,2,2,1,800,0);
INSERT INTO "postings" VALUES(1,5,1,2,1,-250,0);
INSERT INTO "postings" VALUES(1,5,2,1,1,250,0);
INSERT INTO "postings" VALUES(1,7,1,3,1,-1000,500);
INSERT INTO "postings" VALUES(1,7,2,2,1,500,500);
INSERT INTO "postings" VALUES(1,7,3,4,1,500,0);
INSERT INTO "postings" VALUES(1,8,1,2,1,-500,0);
INSERT INTO "postings" VALUES(1,8,2,3,1,500,0);
INSERT INTO "postings" VALUES(1,9,1,1,1,-700,700);
INSERT INTO "postings" VALUES(1,9,2,3,1,700,700);
INSERT INTO "postings" VALUES(1,10,1,3,1,-700,0);
INSERT INTO "postings" VALUES(1,10,2,1,1,700,0);
INSERT INTO "postings" VALUES(1,11,1,3,1,-8000,0);
INSERT INTO "postings" VALUES(1,11,2,1,1,8000,0);
INSERT INTO "postings" VALUES(1,16,1,4,1,-600,0);
INSERT INTO "postings" VALUES(1,16,2,5,1,300,0);
INSERT INTO "postings" VALUES(1,16,3,1,1,300,0);
INSERT INTO "postings" VALUES(1,18,1,4,1,-1200,0);
INSERT INTO "postings" VALUES(1,18,2,3,1,1200,0);
INSERT INTO "postings" VALUES(1,19,1,1,1,-300,0);
INSERT INTO "postings" VALUES(1,19,2,6,1,300,0);
INSERT INTO "postings" VALUES(1,21,1,6,1,-100,0);
INSERT INTO "postings" VALUES(1,21,2,1,1,100,0);
INSERT INTO "postings" VALUES(1,22,1,1,1,-400,0);
INSERT INTO "postings" VALUES(1,22,2,3,1,400,0);
INSERT INTO "postings" VALUES(1,24,1,7,1,-300,0);
INSERT INTO "postings" VALUES(1,24,2,8,1,300,0);
INSERT INTO "postings" VALUES(1,26,1,8,1,-100,0);
INSERT INTO "postings" VALUES(1,26,2,7,1,100,0);
INSERT INTO "postings" VALUES(1,32,1,9,1,-200,0);
INSERT INTO "postings" VALUES(1,32,2,8,1,200,0);
INSERT INTO "postings" VALUES(1,33,1,8,1,-200,0);
INSERT INTO "postings" VALUES(1,33,2,9,1,200,0);
INSERT INTO "postings" VALUES(2,5,1,1,1,-50000,0);
INSERT INTO "postings" VALUES(2,5,2,2,1,50000,0);
INSERT INTO "postings" VALUES(2,6,1,1,1,-2000,0);
INSERT INTO "postings" VALUES(2,6,2,3,1,2000,0);
INSERT INTO "postings" VALUES(2,8,1,3,1,-500,0);
INSERT INTO "postings" VALUES(2,8,2,4,1,500,0);
INSERT INTO "postings" VALUES(2,9,1,2,1,-5000,0);
INSERT INTO "postings" VALUES(2,9,2,1,1,5000,0);
INSERT INTO "postings" VALUES(4,3,1,1,1,-800,0);
INSERT INTO "postings" VALUES(4,3,2,2,1,800,0);
CREATE TABLE presence (
	community_id INTEGER NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	member INTEGER NOT NULL, 
	here INTEGER NOT NULL, 
	spoke_at INTEGER, 
	PRIMARY KEY (community_id, platform, account, room, member)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',1,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',2,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',3,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',4,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',5,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',6,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',7,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',8,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',9,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',10,0,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',12,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',13,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',14,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!garden:stage',15,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',1,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',2,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',3,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',4,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',5,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',6,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',7,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',8,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',9,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',10,0,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',12,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',13,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',14,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',1,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',2,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',3,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',4,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',5,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',6,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',7,1,1767258000000000);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',8,1,1767258000000000);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',9,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',10,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',11,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',12,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',13,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',14,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',15,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',1,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',2,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',3,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',4,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',5,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',6,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',7,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',8,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',9,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',10,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',11,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',12,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',13,1,1767258000000000);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',14,1,1767258000000000);
INSERT INTO "presence" VALUES(3,'matrix','@commonpurse:stage','!orchard:stage',15,1,1767258000000000);
INSERT INTO "presence" VALUES(4,'matrix','@purse:here','harbour',1,1,1767258002000000);
INSERT INTO "presence" VALUES(4,'matrix','@purse:here','harbour',2,1,NULL);
INSERT INTO "presence" VALUES(4,'matrix','@purse:here','harbour',3,1,NULL);
INSERT INTO "presence" VALUES(4,'matrix','@purse:here','harbour',4,1,NULL);
CREATE TABLE roles (
	community_id INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	member INTEGER NOT NULL, 
	given_at INTEGER NOT NULL, 
	given_by INTEGER NOT NULL, 
	held INTEGER NOT NULL, 
	PRIMARY KEY (community_id, role, member)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "roles" VALUES(1,'steward',8,1767258000000000,1,0);
INSERT INTO "roles" VALUES(1,'treasurer',4,1767258000000000,1,1);
CREATE TABLE rolls (
	community_id INTEGER NOT NULL, 
	vote INTEGER NOT NULL, 
	member INTEGER NOT NULL, 
	PRIMARY KEY (community_id, vote, member)
)
 WITHOUT ROWID,
 STRICT

;
CREATE TABLE rooms (
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	community_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	arrived_at INTEGER, bound_at INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (platform, account, room)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "rooms" VALUES('matrix','@commonpurse:stage','!garden:stage',1,'garden',NULL,0);
INSERT INTO "rooms" VALUES('matrix','@commonpurse:stage','!market:stage',1,'market',NULL,0);
INSERT INTO "rooms" VALUES('matrix','@commonpurse:stage','!orchard:stage',3,'orchard',NULL,0);
INSERT INTO "rooms" VALUES('matrix','@commonpurse:stage','!workshop:stage',2,'workshop',NULL,0);
INSERT INTO "rooms" VALUES('matrix','@purse:here','harbour',4,'harbour',1767258001000000,0);
CREATE TABLE setting_changes (
	community_id INTEGER NOT NULL, 
	change INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	undone_at INTEGER, 
	PRIMARY KEY (community_id, change, "key")
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "setting_changes" VALUES(1,4,'rain','matrix','@commonpurse:stage','!garden:stage','','on',NULL);
CREATE TABLE settings (
	community_id INTEGER NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (community_id, platform, account, room, "key")
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "settings" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','rain','on');
ANALYZE "sqlite_master";
INSERT INTO "sqlite_stat1" VALUES('rooms','rooms_of_community','1000000 10000');
INSERT INTO "sqlite_stat1" VALUES('rooms','rooms','1000000 1000000 1000000 1');
INSERT INTO "sqlite_stat1" VALUES('identities','identities_by_folded','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('identities','identities_of_member','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('identities','identities','1000000 1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('inbox','inbox_by_arrival','1000000 1000000 1000000 10000');
INSERT INTO "sqlite_stat1" VALUES('inbox','inbox','1000000 1000000 1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('positions','positions','1000000 1000000 1000000 1');
INSERT INTO "sqlite_stat1" VALUES('codes','codes_of_community','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('codes','codes','1000000 1');
INSERT INTO "sqlite_stat1" VALUES('code_tries','code_tries','1000000 1000000 1');
INSERT INTO "sqlite_stat1" VALUES('leases','sqlite_autoindex_leases_2','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('leases','leases','1000000 1');
INSERT INTO "sqlite_stat1" VALUES('communities','communities','1000000 1');
INSERT INTO "sqlite_stat1" VALUES('members','members_by_merged','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('members','members_by_folded','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('members','members','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('forgotten','forgotten','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('presence','presence_by_member','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('presence','presence_by_speech','1000000 10000 10000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('presence','presence','1000000 10000 10000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('assets','assets','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('accounts','sqlite_autoindex_accounts_2','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('accounts','accounts','1000000 10000 100 1 1');
INSERT INTO "sqlite_stat1" VALUES('entries','entries_by_event','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('entries','entries_by_correction','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('entries','entries','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('postings','postings_by_account','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('postings','postings','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('pendings','pendings_by_end','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('pendings','sqlite_autoindex_pendings_2','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('pendings','pendings','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('events','sqlite_autoindex_events_2','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('events','events','1000000 10000 10000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('asks','asks_of_asker','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('asks','asks_of_member','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('asks','asks_of_event','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('asks','asks','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_asking','1000000 10000');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_waiting','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_by_message','1000000 10000 10000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_by_key','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('jobs','jobs_by_time','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('jobs','jobs_by_due','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('jobs','jobs','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('settings','settings','1000000 10000 10000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('audit','audit_by_time','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('audit','audit','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('setting_changes','setting_changes','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('roles','roles','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('freezes','freezes','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('motions','motions','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('debts','debts','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('votes','votes_by_state','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('votes','votes','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('ballots','ballots_by_member','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('ballots','ballots','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('rolls','rolls','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('ceiling_tries','ceiling_tries','1000000 10000 100 1');
CREATE TABLE votes (
	community_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	asked_by INTEGER NOT NULL, 
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	question TEXT NOT NULL, 
	options TEXT NOT NULL, 
	salt BLOB, 
	terms TEXT NOT NULL, 
	opened_at INTEGER NOT NULL, 
	closes_at INTEGER NOT NULL, 
	entry INTEGER NOT NULL, 
	roll INTEGER, 
	tally TEXT NOT NULL, 
	"cast" INTEGER NOT NULL, 
	shown_at INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	ended_at INTEGER, 
	ending INTEGER, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "votes" VALUES(3,1,'poll',13,'matrix','@commonpurse:stage','!orchard:stage','Which tree?','["Plum", "Pear", "Apple"]',X'89A1B9A249691E8F124FDE22F94515AB','method=choice;options=3;picks=1;seats=1;who=room;quorum=;passing=;abstain=counts',1767258000000000,1767517200000000,2,NULL,'[0, 0, 2]',2,1767258005000000,'closed','won 3',1767258000000000,6);
INSERT INTO "votes" VALUES(3,2,'poll',14,'matrix','@commonpurse:stage','!orchard:stage','In what order?','["Dig", "Plant", "Water"]',X'64CA6C9ED341D1B2B8DD500BED094B3D','method=ranked;options=3;picks=1;seats=1;who=room;quorum=;passing=;abstain=counts',1767258000000000,1767517200000000,7,NULL,'[]',1,1767258000000000,'cancelled','cancelled',1767258000000000,9);
INSERT INTO "votes" VALUES(3,3,'poll',15,'matrix','@commonpurse:stage','!orchard:stage','Shall we prune?','[]',X'9E4CDA7F41CBA593A0EA12EF8F5D08A1','method=yesno;options=0;picks=1;seats=1;who=room;quorum=;passing=;abstain=counts',1767258000000000,1767517200000000,10,NULL,'[1, 0, 0]',1,1767258000000000,'closed','passed',1767258000000000,12);
CREATE INDEX asks_of_event ON asks (community_id, event);
CREATE INDEX asks_of_member ON asks (community_id, member, state);
CREATE INDEX entries_by_correction ON entries (community_id, corrects);
CREATE INDEX entries_by_event ON entries (community_id, event);
CREATE INDEX identities_of_member ON identities (community_id, member);
CREATE INDEX jobs_by_due ON jobs (community_id, due_at, number);
CREATE INDEX members_by_folded ON members (community_id, folded);
CREATE INDEX outbox_by_key ON outbox (community_id, "key");
CREATE INDEX outbox_by_message ON outbox (community_id, platform, account, message_id);
CREATE INDEX outbox_waiting ON outbox (waiting, community_id, number);
CREATE INDEX pendings_by_end ON pendings (community_id, state, ends_at);
CREATE INDEX postings_by_account ON postings (community_id, account, entry);
CREATE INDEX presence_by_speech ON presence (community_id, platform, account, room, spoke_at);
CREATE INDEX rooms_of_community ON rooms (community_id);
CREATE INDEX audit_by_time ON audit (community_id, at);
CREATE INDEX codes_of_community ON codes (community_id, kind, made_at);
CREATE INDEX members_by_merged ON members (community_id, merged_into);
CREATE INDEX presence_by_member ON presence (community_id, member);
CREATE INDEX identities_by_folded ON identities (community_id, folded);
CREATE INDEX inbox_by_arrival ON inbox (platform, account, arrival);
CREATE INDEX jobs_by_time ON jobs (due_at, community_id);
CREATE INDEX outbox_asking ON outbox (written_at) WHERE mood = 'ask';
CREATE INDEX asks_of_asker ON asks (community_id, asker, state);
CREATE INDEX votes_by_state ON votes (community_id, state, number);
CREATE INDEX ballots_by_member ON ballots (community_id, member);
COMMIT;
