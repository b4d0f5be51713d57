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
INSERT INTO "accounts" VALUES(1,1,'member',8,6,200,0,0,NULL,21);
INSERT INTO "accounts" VALUES(2,1,'issuer',0,1,-47000,0,0,NULL,6);
INSERT INTO "accounts" VALUES(2,1,'member',2,4,500,0,0,NULL,0);
INSERT INTO "accounts" VALUES(2,1,'member',8,3,1500,0,0,NULL,8);
INSERT INTO "accounts" VALUES(2,1,'treasury',0,2,45000,0,0,NULL,9);
INSERT INTO "accounts" VALUES(3,1,'member',1,1,-800,0,0,NULL,3);
INSERT INTO "accounts" VALUES(3,1,'member',2,2,800,0,0,NULL,0);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
	saying INTEGER, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "asks" VALUES(1,1,'confirm',4,'matrix','@commonpurse:stage','!garden:stage','tip','[{"command": "tip", "arguments": {"to": [2], "amount": 8000}, "label": "", "confirmed": true, "question": "[[[\"t\", \"Give \"], [\"n\", \"ana\", 2, false, null, false], [\"t\", \" \"], [\"a\", \"80 points\"], [\"t\", \"? \"], [\"b\", \"Yes\", \"yes\"], [\"t\", \" \"], [\"b\", \"No\", \"no\"]]]", "spoken": ["en", "en"]}]','ac161bc45c4aea253972a7e22d39451c','done',1767258000000000,1767258600000000,1767258000000000,NULL,7,8);
INSERT INTO "asks" VALUES(1,2,'confirm',1,'matrix','@commonpurse:stage','!garden:stage','currency seal','[{"command": "currency seal", "arguments": {"field": "ceiling"}, "label": "", "confirmed": true, "question": "[[[\"t\", \"Seal the \"], [\"t\", \"ceiling\"], [\"t\", \" (\"], [\"a\", \"900 points\"], [\"t\", \")? No moderator can change it then, nor open it again. \"], [\"b\", \"Yes\", \"yes\"], [\"t\", \" \"], [\"b\", \"No\", \"no\"]]]", "spoken": ["en", "en"]}]','d0d20f492777a27af5d4c89da277ffc4','done',1767258000000000,1767258600000000,1767258000000000,NULL,11,13);
INSERT INTO "asks" VALUES(1,3,'request',5,'matrix','@commonpurse:stage','!garden:stage','request pay','[{"command": "request pay", "arguments": {"to": 4, "amount": 1200, "memo": "for seeds"}, "label": "", "confirmed": true, "question": "[[[\"n\", \"cara\", 4, false, null, false], [\"t\", \" asks you for \"], [\"a\", \"12 points\"], [\"t\", \" for seeds\"], [\"t\", \". \"], [\"b\", \"Pay\", \"yes\"], [\"t\", \" \"], [\"b\", \"Decline\", \"no\"], [\"t\", \"  or: \"], [\"ty\", \"!yes\", \"yes\"], [\"t\", \", \"], [\"ty\", \"!no\", \"no\"]]]"}]','','done',1767258000000000,1767862800000000,1767258000000000,4,16,21);
INSERT INTO "asks" VALUES(1,4,'request',2,'matrix','@commonpurse:stage','!garden:stage','request pay','[{"command": "request pay", "arguments": {"to": 4, "amount": 2000, "memo": "for paint"}, "label": "", "confirmed": true, "question": "[[[\"n\", \"cara\", 4, false, null, false], [\"t\", \" asks you for \"], [\"a\", \"20 points\"], [\"t\", \" for paint\"], [\"t\", \". \"], [\"b\", \"Pay\", \"yes\"], [\"t\", \" \"], [\"b\", \"Decline\", \"no\"], [\"t\", \"  or: \"], [\"ty\", \"!yes\", \"yes\"], [\"t\", \", \"], [\"ty\", \"!no\", \"no\"]]]"}]','','open',1767258000000000,1767862800000000,NULL,4,18,25);
INSERT INTO "asks" VALUES(1,5,'confirm',5,'matrix','@commonpurse:stage','!garden:stage','tip','[{"command": "tip", "arguments": {"to": [4], "amount": 15000}, "label": "", "confirmed": true, "question": "[[[\"t\", \"Give \"], [\"n\", \"cara\", 4, false, null, false], [\"t\", \" \"], [\"a\", \"150 points\"], [\"t\", \"? \"], [\"b\", \"Yes\", \"yes\"], [\"t\", \" \"], [\"b\", \"No\", \"no\"]]]", "spoken": ["en", "en"]}]','3e186c0b92cdd0a2930fa4a33ecd11d9','open',1767258000000000,1767258600000000,NULL,NULL,19,26);
INSERT INTO "asks" VALUES(2,1,'confirm',7,'matrix','@commonpurse:stage','!workshop:stage','currency mint','[{"command": "currency mint", "arguments": {"amount": 50000}, "label": "", "confirmed": true, "question": "[[[\"t\", \"Mint \"], [\"a\", \"500 hours\"], [\"t\", \" for the treasury? There are \"], [\"a\", \"500 hours\"], [\"t\", \" then. \"], [\"b\", \"Yes\", \"yes\"], [\"t\", \" \"], [\"b\", \"No\", \"no\"]]]", "spoken": ["en", "en"]}]','268da653359c0cb5655b58cf1aa2dd9d','done',1767258000000000,1767258600000000,1767258000000000,NULL,4,4);
INSERT INTO "asks" VALUES(2,2,'confirm',7,'matrix','@commonpurse:stage','!workshop:stage','currency mint','[{"command": "currency mint", "arguments": {"amount": 2000, "to": 8}, "label": "", "confirmed": true, "question": "[[[\"t\", \"Mint \"], [\"a\", \"20 hours\"], [\"t\", \" for \"], [\"n\", \"eli\", 8, false, null, false], [\"t\", \"? There are \"], [\"a\", \"520 hours\"], [\"t\", \" then. \"], [\"b\", \"Yes\", \"yes\"], [\"t\", \" \"], [\"b\", \"No\", \"no\"]]]", "spoken": ["en", "en"]}]','44202a8426d32514028fb0474cfa60f7','done',1767258000000000,1767258600000000,1767258000000000,NULL,6,7);
INSERT INTO "asks" VALUES(2,3,'confirm',7,'matrix','@commonpurse:stage','!workshop:stage','currency burn','[{"command": "currency burn", "arguments": {"amount": 5000}, "label": "", "confirmed": true, "question": "[[[\"t\", \"Burn \"], [\"a\", \"50 hours\"], [\"t\", \" of the treasury? It holds \"], [\"a\", \"450 hours\"], [\"t\", \" then. \"], [\"b\", \"Yes\", \"yes\"], [\"t\", \" \"], [\"b\", \"No\", \"no\"]]]", "spoken": ["en", "en"]}]','bd6952955fb246c2e86c47757d6cbbff','done',1767258000000000,1767258600000000,1767258000000000,NULL,9,11);
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
INSERT INTO "assets" VALUES(3,1,'mutual','points','point','PTS','',2,10000,1000,10000,0,NULL,NULL,NULL,NULL,'',1767258001000000);
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
INSERT INTO "audit" VALUES(1,1,1767258000000000,1,'currency limit',5,NULL,'100 points','250 points',12);
INSERT INTO "audit" VALUES(1,2,1767258000000000,1,'currency set ceiling',NULL,NULL,'none','900 points',13);
INSERT INTO "audit" VALUES(1,3,1767258000000000,1,'currency seal ceiling',NULL,NULL,NULL,NULL,14);
INSERT INTO "audit" VALUES(1,4,1767258000000000,1,'config set rain',NULL,NULL,'off','on',NULL);
INSERT INTO "audit" VALUES(1,5,1767258000000000,1,'mod freeze',3,'the same favour twice',NULL,'8 January, 09:00',17);
INSERT INTO "audit" VALUES(2,1,1767258000000000,7,'currency set name',NULL,NULL,'point/points','hours',2);
INSERT INTO "audit" VALUES(2,2,1767258000000000,7,'currency set model',NULL,NULL,'mutual','issued',3);
INSERT INTO "audit" VALUES(2,3,1767258000000000,7,'currency set supply_cap',NULL,NULL,'none','1,000 hours',4);
INSERT INTO "audit" VALUES(2,4,1767258000000000,7,'currency mint',NULL,NULL,NULL,'500 hours',5);
INSERT INTO "audit" VALUES(2,5,1767258000000000,7,'currency mint',8,NULL,NULL,'20 hours',6);
INSERT INTO "audit" VALUES(2,6,1767258000000000,7,'currency burn',NULL,NULL,NULL,'50 hours',9);
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
	jobs INTEGER NOT NULL, audits INTEGER DEFAULT '0' NOT NULL, paused_until INTEGER, 
	PRIMARY KEY (community_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "communities" VALUES(1,'garden','matrix','@commonpurse:stage','!garden:stage',1767258000000000,1767258000000000,1767258000000000,1767949200000000,22,X'1FB699828687BF53A98CC2267834EB49DF0CCEFC99ED90AEBB690BAAC334B5A7',1,8,6,1,0,5,22,29,6,5,NULL);
INSERT INTO "communities" VALUES(2,'workshop','matrix','@commonpurse:stage','!workshop:stage',1767258000000000,1767258000000000,1767258000000000,1767949200000000,9,X'E25CF86BF9E10F60051FE047975CF98BC4570039619C34180BB5E69BD26E5294',1,8,4,1,0,3,10,13,4,6,NULL);
INSERT INTO "communities" VALUES(3,'harbour','matrix','@purse:here','harbour',1767258001000000,1767258002000000,1767258002000000,1767949201000000,3,X'D257FE0237DBA9E74F3D732E0873AC096272A9EED026735E14E5B62E801C6248',1,4,2,1,0,0,2,2,1,0,NULL);
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
INSERT INTO "entries" VALUES(1,1,1767258000000000,'open','rule/first',NULL,NULL,'{"asset": 1, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "starter": null, "supply_cap": null}',NULL,NULL,NULL,X'BF17237CBE7701BD7A5D5997AEE5585D639CBEADAA44D94EF32EFD49646D2A8B');
INSERT INTO "entries" VALUES(1,2,1767258000000000,'standing','rule/founder',NULL,1,'{"member": 2, "reason": "founder"}',NULL,NULL,NULL,X'9845616F8D9340BBB89A6895B5E847686703DC0AEF5679C5CF737540ABD97A63');
INSERT INTO "entries" VALUES(1,3,1767258000000000,'tip','member/2',NULL,1,NULL,'for the soup',X'81453067ACFA48105BE27415FBBE8A98',X'543324A268C6EE54F1EF9F1060A8C930AE1F08F8DED0EB7E5BE82AFD23F62721',X'AE4D970434BD7FFE71189CE1C226D5EC498C5B1EA6FF15AE38FC0406AA74AF76');
INSERT INTO "entries" VALUES(1,4,1767258000000000,'standing','rule/founder',NULL,2,'{"member": 3, "reason": "founder"}',NULL,NULL,NULL,X'0A0582205B6FFC563B91867B39375D99B27A7C76D91CF7E56120E617AFDE4B21');
INSERT INTO "entries" VALUES(1,5,1767258000000000,'tip','member/3',NULL,2,NULL,'für „Käse“ 🧀',X'1D2AD24F65CE5411AD4C596F703BBB25',X'60B9630DB6E51C1A1D92427A57B626C61505B5F2D510334A1401D2916F8A7EBF',X'6258E17BA85F147492B3275669574F7F36908EEA654E58A47CA2F9780848022B');
INSERT INTO "entries" VALUES(1,6,1767258000000000,'standing','rule/founder',NULL,3,'{"member": 4, "reason": "founder"}',NULL,NULL,NULL,X'6B2D7199E36266808E184E712125615B4F15331D6377AA9FE20723DD71AD64D0');
INSERT INTO "entries" VALUES(1,7,1767258000000000,'tip','member/4',NULL,3,NULL,NULL,NULL,NULL,X'C81E8C874762BF1F02172C19C48E1D34DF7BA6BB11930CC7EB604617CFF1E59E');
INSERT INTO "entries" VALUES(1,8,1767258000000000,'refund','member/3',7,4,NULL,NULL,NULL,NULL,X'C4FE731DBAEE20892091D9248D99C5B4468249F19912EAEB7D91F8DA32E83BC0');
INSERT INTO "entries" VALUES(1,9,1767258000000000,'tip','member/2',NULL,5,NULL,NULL,NULL,NULL,X'1DD81AFB13EAA138AD249D00C34C914A2628581DF111C2331DAB71E737E7E388');
INSERT INTO "entries" VALUES(1,10,1767258000000000,'undo','member/2',9,6,NULL,NULL,NULL,NULL,X'3FEDF21540403804200D60A69F86E0B440500D5702DE0CCB3044C1DA00A3E8AA');
INSERT INTO "entries" VALUES(1,11,1767258000000000,'tip','member/4',NULL,7,NULL,NULL,NULL,NULL,X'05C80341F41CA350CDC428A0E03C3E84E5A2938E94546A55270DEBAA07E15159');
INSERT INTO "entries" VALUES(1,12,1767258000000000,'limit','member/1',NULL,9,'{"asset": 1, "member": 5, "value": 25000}',NULL,NULL,NULL,X'DFECBBFF8A77B6CD9F1F69CB65A503F478207690DD19AD1322742681C8F3949B');
INSERT INTO "entries" VALUES(1,13,1767258000000000,'design','member/1',NULL,10,'{"asset": 1, "field": "ceiling", "value": 90000}',NULL,NULL,NULL,X'ADBA2824AED4AC693B07E49EB3765355217B11C2993459367AB3089F7D2D4EC2');
INSERT INTO "entries" VALUES(1,14,1767258000000000,'seal','member/1',NULL,11,'{"asset": 1, "field": "ceiling"}',NULL,NULL,NULL,X'22325440D4E260C697BDA887C9128623A18AE0FC9F8B52C0D93F4B69DDE1A545');
INSERT INTO "entries" VALUES(1,15,1767258000000000,'standing','rule/founder',NULL,14,'{"member": 5, "reason": "founder"}',NULL,NULL,NULL,X'4554B164C9960E9BE9D04B1686AA2FF32CAF86BF9EADB7E57C8B89DF8E520A4B');
INSERT INTO "entries" VALUES(1,16,1767258000000000,'rain','member/5',NULL,14,NULL,NULL,NULL,NULL,X'3B5FE8B0FEA5D8F60557C0A7B41135092FCD1B60CBA616FC42E9BAFAEA528009');
INSERT INTO "entries" VALUES(1,17,1767258000000000,'freeze','member/1',NULL,15,'{"member": 3, "until": 1767862800000000}','the same favour twice',X'73B0720D13A74E1DD900AD1A02DE561F',X'44465ADB3A02842BB665C95C5E26289F1B8CEA1F04B1D9908F0394FAAD8B9DE7',X'7AD61E1475AD268235E9D4A15E2C54839B7A5B87FF844E3FB088E09A5C3A064E');
INSERT INTO "entries" VALUES(1,18,1767258000000000,'request','member/5',NULL,17,NULL,'for seeds',X'10F1D0FC14ABC521BE2CE6C458B45427',X'D99183514E3914E2EBA1F17E8A79E6114A626AAAFC81810E9629E8873159A132',X'E489EF3627DBD3AE6A61F66746C914B50217C9B64D0E17127A04332082B04694');
INSERT INTO "entries" VALUES(1,19,1767258000000000,'tip','member/2',NULL,20,NULL,NULL,NULL,NULL,X'D73C3C971ACB32882C79E7C460C03F264634DD6B5C0DEEE96BD934276F825F48');
INSERT INTO "entries" VALUES(1,20,1767258000000000,'standing','rule/founder',NULL,21,'{"member": 8, "reason": "founder"}',NULL,NULL,NULL,X'B92559E50FF3778CE7E836AB8CE1491D23BB94C0D174DA9445D56947B77270D9');
INSERT INTO "entries" VALUES(1,21,1767258000000000,'tip','member/8',NULL,21,NULL,NULL,NULL,NULL,X'F52B2B17F060B47BEBF161E4826EE6E81D882A34CBEBDEC6FEA21771E0BC52D1');
INSERT INTO "entries" VALUES(1,22,1767258000000000,'tip','member/2',NULL,22,NULL,NULL,NULL,NULL,X'1FB699828687BF53A98CC2267834EB49DF0CCEFC99ED90AEBB690BAAC334B5A7');
INSERT INTO "entries" VALUES(2,1,1767258000000000,'open','rule/first',NULL,NULL,'{"asset": 1, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "starter": null, "supply_cap": null}',NULL,NULL,NULL,X'2650A862420132E8F1028C33DFAC13EDC429C7323FFA2EA9352A67C9B6C40BDC');
INSERT INTO "entries" VALUES(2,2,1767258000000000,'design','member/7',NULL,1,'{"asset": 1, "field": "name"}','point/points → hours',X'D20F26917BBEED72734F15B9E9BBFE71',X'5D35E9230F31EA43283504FC29252E30C7BD306C87490EE27F31FA0BA92CF03E',X'1F6CFCFEBD095527B8C57322D8605A799774469D3CCB9F74FF1B1DFBF68AFF21');
INSERT INTO "entries" VALUES(2,3,1767258000000000,'design','member/7',NULL,2,'{"asset": 1, "field": "model", "value": "issued"}',NULL,NULL,NULL,X'95F86E89B15B2024A3D99F6F845182B2E6C914D86B4631B123B0CA5005A3594F');
INSERT INTO "entries" VALUES(2,4,1767258000000000,'design','member/7',NULL,3,'{"asset": 1, "field": "supply_cap", "value": 100000}',NULL,NULL,NULL,X'93F7E33452125B24D3B4A7CACA92D5116C9B2F3128E72C6B40677C9915303D93');
INSERT INTO "entries" VALUES(2,5,1767258000000000,'mint','member/7',NULL,4,NULL,NULL,NULL,NULL,X'196D160450C14DA9CBE2ADBC5B8A1562B364C56512385F523E02DFE57FDADF4E');
INSERT INTO "entries" VALUES(2,6,1767258000000000,'mint','member/7',NULL,6,NULL,NULL,NULL,NULL,X'8AC899A8DAAD60CD16A3AC1837208C693244F728120EDBFC396D96ED0FDE9315');
INSERT INTO "entries" VALUES(2,7,1767258000000000,'standing','rule/founder',NULL,8,'{"member": 8, "reason": "founder"}',NULL,NULL,NULL,X'F71CCE1FF3A1C366CB03CFC295CD48E42865DF1F78E196CDFFA5C1055F59F224');
INSERT INTO "entries" VALUES(2,8,1767258000000000,'tip','member/8',NULL,8,NULL,'for the shelf',X'911286411000E0F3953AD1B4C1BC4618',X'E6CB2ABA448C5177D65485A53C4A2A1FBF98C385FAD92728B8A073A0A72F2C38',X'BDAC47F0E6CB9FEE43F6E6ACA9CAF2F748FEFD79F4C2B1145583B42BFC114E76');
INSERT INTO "entries" VALUES(2,9,1767258000000000,'burn','member/7',NULL,9,NULL,NULL,NULL,NULL,X'E25CF86BF9E10F60051FE047975CF98BC4570039619C34180BB5E69BD26E5294');
INSERT INTO "entries" VALUES(3,1,1767258001000000,'open','rule/first',NULL,NULL,'{"asset": 1, "ceiling": null, "credit_limit": 10000, "decimals": 2, "max_tip": null, "model": "mutual", "newcomer_limit": 1000, "newcomers_together": 10000, "starter": null, "supply_cap": null}',NULL,NULL,NULL,X'B2E886D57D9315E653947D8E4F41AE1F40C3C610D94EB2ECCCAA07EDBD273E48');
INSERT INTO "entries" VALUES(3,2,1767258002000000,'standing','rule/founder',NULL,2,'{"member": 1, "reason": "founder"}',NULL,NULL,NULL,X'8F075360C4383326E933661F88D8269F9E462CFFDE5A943BD6DB4363C13B7DB6');
INSERT INTO "entries" VALUES(3,3,1767258002000000,'tip','member/1',NULL,2,NULL,'for the nets',X'933F9A837BCF2BB53F0816F3D8F3EB79',X'1BAC37E838758453D25776D8C44A1225F9EA306D005AF8F4B040F64AD5495B2A',X'D257FE0237DBA9E74F3D732E0873AC096272A9EED026735E14E5B62E801C6248');
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
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e10:stage',3,X'08FDE3EF9D909AAE33CB03D73F13AC6B',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e11:stage',4,X'83AA4F70FBBC0E2381995E1E6F57ED6E',1767258000000000,3,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e12:stage',5,X'9BDDBE418C2AF19679A4D17B68A3ED47',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e13:stage',6,X'71AEBB3F9C1082C48D8DD9B10571CE1D',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e14:stage',7,X'048AA4F650A4DBA2354416A55002BEB7',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e15:stage',8,X'3EA297F417251B3EEB201A06DB4A4BAC',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e16:stage',9,X'883A84CC208606B05CE7EA38F6622D90',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e17:stage',10,X'1E88329AA77F4D509994DC32A66B455E',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e18:stage',11,X'63074E05392728BEB50AEB1BA1D2C545',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e19:stage',12,X'95189480134484A836A03DDB0E13485A',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e20:stage',13,X'DCB0D00BA4DA025617E629C5DF8A9154',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e21:stage',14,X'F34D63C6AB96D618F7A98E66D3E280F8',1767258000000000,5,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e22:stage',15,X'1209BFE940159B4DFFFE7C9FE66DA978',1767258000000000,1,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e23:stage',16,X'0A20A90442E3FE303C9A4F1A050CD41D',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e24:stage',17,X'663D5E934E98EF13FB4C300656C13BD3',1767258000000000,5,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e25:stage',18,X'CEACA2624756F7AAEB406DB20EB368D6',1767258000000000,4,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e26:stage',19,X'DDBAEF4B8E99AB7F1405DC34B88241A8',1767258000000000,5,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e28:stage',20,X'E804A02E708438F54E323F7A01CB4CD5',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e29:stage',21,X'6CE5AF27D1FA60AD21EE17907824F9CE',1767258000000000,8,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e8:stage',1,X'F6D64EDEF292728223E1BD42002A1318',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!garden:stage','$0e9:stage',2,X'68395DC09791C566EC24AED8CC7DA9AB',1767258000000000,3,'handled');
INSERT INTO "events" VALUES(1,'matrix','@commonpurse:stage','!market:stage','$0e37:stage',22,X'E16EEC00066FD3F553725DD8244170B6',1767258000000000,2,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e46:stage',1,X'14B3DA58BBF70B8CA6EFB16971AC3EB7',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e47:stage',2,X'92368C123296A0D09E4CD8A177E985D8',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e48:stage',3,X'1FD4FFA144206864A030CEACD3047EDA',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e49:stage',4,X'AE8DE4B5BCE52114D07AEB31E30DEE4C',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e50:stage',5,X'6B060D4050B28C254E9C7D634899F31F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e51:stage',6,X'C63125842C13C98BAADC97E9DE4C3A6F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e52:stage',7,X'6B060D4050B28C254E9C7D634899F31F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e53:stage',8,X'1F0FFFC4DB5E94F45C3BBE69D5CCABF5',1767258000000000,8,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e54:stage',9,X'F52493AFFEA2D0E62EF38ADAB612552D',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage','$0e55:stage',10,X'6B060D4050B28C254E9C7D634899F31F',1767258000000000,7,'handled');
INSERT INTO "events" VALUES(3,'matrix','@purse:here','harbour','$e1',1,X'E74622B09544917EC8904FA870EB25C0',1767258001000000,1,'noted');
INSERT INTO "events" VALUES(3,'matrix','@purse:here','harbour','$e2',2,X'DB46021E8F4D73AEDD182168DA65DB67',1767258002000000,1,'handled');
CREATE TABLE forgotten (
	community_id INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	at INTEGER NOT NULL, 
	PRIMARY KEY (community_id, digest)
)
 WITHOUT ROWID,
 STRICT

;
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
	member INTEGER NOT NULL, name TEXT DEFAULT '' NOT NULL, folded TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (platform, user_id, community_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "identities" VALUES('matrix','@ana:here',3,1,'ana','ana');
INSERT INTO "identities" VALUES('matrix','@ana:stage',1,2,'ana','ana');
INSERT INTO "identities" VALUES('matrix','@ana:stage',2,2,'ana','ana');
INSERT INTO "identities" VALUES('matrix','@ben:here',3,2,'ben','ben');
INSERT INTO "identities" VALUES('matrix','@ben:stage',1,3,'ben','ben');
INSERT INTO "identities" VALUES('matrix','@ben:stage',2,3,'ben','ben');
INSERT INTO "identities" VALUES('matrix','@cara:here',3,3,'cara','cara');
INSERT INTO "identities" VALUES('matrix','@cara:stage',1,4,'cara','cara');
INSERT INTO "identities" VALUES('matrix','@cara:stage',2,4,'cara','cara');
INSERT INTO "identities" VALUES('matrix','@dan:here',3,4,'dan','dan');
INSERT INTO "identities" VALUES('matrix','@dan:stage',1,5,'dan','dan');
INSERT INTO "identities" VALUES('matrix','@dan:stage',2,5,'dan','dan');
INSERT INTO "identities" VALUES('matrix','@eli:stage',1,7,'eli','eli');
INSERT INTO "identities" VALUES('matrix','@eli:stage',2,8,'eli','eli');
INSERT INTO "identities" VALUES('matrix','@fay:stage',1,8,'fay','fay');
INSERT INTO "identities" VALUES('matrix','@fay:stage',2,6,'fay','fay');
INSERT INTO "identities" VALUES('matrix','@mia:stage',1,1,'mia','mia');
INSERT INTO "identities" VALUES('matrix','@mia:stage',2,1,'mia','mia');
INSERT INTO "identities" VALUES('matrix','@noor:stage',1,6,'noor','noor');
INSERT INTO "identities" VALUES('matrix','@noor:stage',2,7,'noor','noor');
CREATE TABLE inbox (
	platform TEXT NOT NULL, 
	account TEXT NOT NULL, 
	room TEXT NOT NULL, 
	event_id TEXT NOT NULL, 
	arrival INTEGER NOT NULL, 
	raw TEXT NOT NULL, 
	waiting INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (platform, account, room, event_id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "inbox" VALUES('matrix','@purse:here','harbour','$e1',1,'',0);
INSERT INTO "inbox" VALUES('matrix','@purse:here','harbour','$e2',2,'',0);
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
INSERT INTO "jobs" VALUES(2,1,1767949200000000,'forget','');
INSERT INTO "jobs" VALUES(2,2,1767258600000000,'ask','1');
INSERT INTO "jobs" VALUES(2,3,1767258600000000,'ask','2');
INSERT INTO "jobs" VALUES(2,4,1767258600000000,'ask','3');
INSERT INTO "jobs" VALUES(3,1,1767949201000000,'forget','');
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
	merged_into INTEGER, returned_at INTEGER, forgotten_at INTEGER, wishes TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (community_id, number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "members" VALUES(1,1,'mia','mia',1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,2,'ana','ana',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,3,'ben','ben',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,1767862800000000,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,4,'cara','cara',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,5,'dan','dan',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,6,'noor','noor',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,7,'eli','eli',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(1,8,'fay','fay',1767258000000000,1767258000000000,NULL,1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,1,'mia','mia',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,2,'ana','ana',1767258000000000,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,3,'ben','ben',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,4,'cara','cara',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,5,'dan','dan',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,6,'fay','fay',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,7,'noor','noor',1767258000000000,1767258000000000,NULL,NULL,NULL,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(2,8,'eli','eli',1767258000000000,1767258000000000,NULL,NULL,1767258000000000,NULL,1767258000000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(3,1,'ana','ana',1767258001000000,1767171600000000,NULL,NULL,1767258002000000,NULL,1767258002000000,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(3,2,'ben','ben',1767258001000000,1767171600000000,NULL,1767258002000000,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(3,3,'cara','cara',1767258001000000,1767171600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
INSERT INTO "members" VALUES(3,4,'dan','dan',1767258001000000,1767171600000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'');
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
INSERT INTO "outbox" VALUES(1,1,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/3','$0e8:stage','[[["n", "ana", 2, false, null, false], ["t", " gave "], ["n", "ben", 3, true, "@ben:stage", false], ["t", " "], ["a", "8 points"], ["t", " for the soup"], ["t", "."], ["t", " "], ["b", "Undo", "undo #xbtv"]]]','1-1-cc0573b9e5',1,1767258000000000,1767258000000000,'$0b1:stage',0);
INSERT INTO "outbox" VALUES(1,2,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/5','$0e9:stage','[[["n", "ben", 3, false, null, false], ["t", " gave "], ["n", "ana", 2, true, "@ana:stage", false], ["t", " "], ["a", "2.5 points"], ["t", " für „Käse“ 🧀"], ["t", "."], ["t", " "], ["b", "Undo", "undo #dyec"]]]','1-2-dbac81a0e2',2,1767258000000000,1767258000000000,'$0b2:stage',0);
INSERT INTO "outbox" VALUES(1,3,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/7','$0e10:stage','[[["n", "cara", 4, false, null, false], ["t", " gave "], ["n", "ben", 3, true, "@ben:stage", false], ["t", " and "], ["n", "dan", 5, true, "@dan:stage", false], ["t", " "], ["a", "5 points"], ["t", " each"], ["t", "."], ["t", " "], ["b", "Undo", "undo #vj3v"]]]','1-3-d326eed33c',3,1767258000000000,1767258000000000,'$0b3:stage',0);
INSERT INTO "outbox" VALUES(1,4,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e11:stage','[[["n", "ben", 3, false, null, false], ["t", " returned "], ["a", "5 points"], ["t", " to "], ["n", "cara", 4, true, "@cara:stage", false], ["t", ".  "], ["t", "#4wc4"]]]','1-4-208d2709b7',4,1767258000000000,1767258000000000,'$0b4:stage',0);
INSERT INTO "outbox" VALUES(1,5,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/9','$0e12:stage','[[["n", "ana", 2, false, null, false], ["t", " gave "], ["n", "cara", 4, true, "@cara:stage", false], ["t", " "], ["a", "7 points"], ["t", "."], ["t", " "], ["b", "Undo", "undo #b7pb"]]]','1-5-f46d89383b',5,1767258000000000,1767258000000000,'$0b5:stage',0);
INSERT INTO "outbox" VALUES(1,6,'edit','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/9','$0e13:stage','[[["n", "ana", 2, false, null, false], ["t", " gave "], ["n", "cara", 4, true, "@cara:stage", false], ["t", " "], ["a", "7 points"], ["t", "."], ["t", ""], ["t", " Taken back."]]]','1-6-31eeae441d',6,1767258000000000,1767258000000000,'$0b5:stage',0);
INSERT INTO "outbox" VALUES(1,7,'send','matrix','@commonpurse:stage','!garden:stage','@ana:stage',0,'reply',NULL,'$0e13:stage','[[["t", "Taken back: "], ["a", "7 points"], ["t", " from "], ["n", "cara", 4, false, null, false], ["t", "."]]]','1-7-b20ba02ff8',6,1767258000000000,1767258000000000,'$0b7:stage',0);
INSERT INTO "outbox" VALUES(1,8,'send','matrix','@commonpurse:stage','!garden:stage','@cara:stage',0,'ask','ask/1','$0e14:stage','[[["t", "Give "], ["n", "ana", 2, false, null, false], ["t", " "], ["a", "80 points"], ["t", "? "], ["b", "Yes", "yes"], ["t", " "], ["b", "No", "no"]]]','1-8-65d7696431',7,1767258000000000,1767258000000000,'$0b8:stage',0);
INSERT INTO "outbox" VALUES(1,9,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/11','$0e15:stage','[[["n", "cara", 4, false, null, false], ["t", " gave "], ["n", "ana", 2, true, "@ana:stage", false], ["t", " "], ["a", "80 points"], ["t", "."], ["t", " "], ["b", "Undo", "undo #ssat"]]]','1-9-b722782fc9',7,1767258000000000,1767258000000000,'$0b9:stage',0);
INSERT INTO "outbox" VALUES(1,10,'edit','matrix','@commonpurse:stage','!garden:stage','@cara:stage',0,'reply','ask/1','$0e15:stage','[[["t", "Give "], ["n", "ana", 2, false, null, false], ["t", " "], ["a", "80 points"], ["t", "?"]]]','1-10-6aeda77ae9',8,1767258000000000,1767258000000000,'$0b8:stage',0);
INSERT INTO "outbox" VALUES(1,11,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e16:stage','[[["n", "mia", 1, false, null, false], ["t", " set "], ["n", "dan", 5, false, null, false], ["t", "''s credit limit from "], ["a", "100 points"], ["t", " to "], ["a", "250 points"], ["t", ".  "], ["t", "#25m3"]]]','1-11-836874b068',9,1767258000000000,1767258000000000,'$0b11:stage',0);
INSERT INTO "outbox" VALUES(1,12,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e17:stage','[[["n", "mia", 1, false, null, false], ["t", " changed the "], ["t", "ceiling"], ["t", " of the currency from "], ["t", "none"], ["t", " to "], ["a", "900 points"], ["t", ".  "], ["t", "#9exa"]]]','1-12-8a3fa4b38f',10,1767258000000000,1767258000000000,'$0b12:stage',0);
INSERT INTO "outbox" VALUES(1,13,'send','matrix','@commonpurse:stage','!garden:stage','@mia:stage',0,'ask','ask/2','$0e18:stage','[[["t", "Seal the "], ["t", "ceiling"], ["t", " ("], ["a", "900 points"], ["t", ")? No moderator can change it then, nor open it again. "], ["b", "Yes", "yes"], ["t", " "], ["b", "No", "no"]]]','1-13-139459fbae',11,1767258000000000,1767258000000000,'$0b13:stage',0);
INSERT INTO "outbox" VALUES(1,14,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e19:stage','[[["n", "mia", 1, false, null, false], ["t", " sealed the "], ["t", "ceiling"], ["t", " of the currency ("], ["a", "900 points"], ["t", "): no moderator can change it from now on.  "], ["t", "#gq8j"]]]','1-14-18971d7435',11,1767258000000000,1767258000000000,'$0b14:stage',0);
INSERT INTO "outbox" VALUES(1,15,'edit','matrix','@commonpurse:stage','!garden:stage','@mia:stage',0,'reply','ask/2','$0e19:stage','[[["t", "Seal the "], ["t", "ceiling"], ["t", " ("], ["a", "900 points"], ["t", ")? No moderator can change it then, nor open it again."]]]','1-15-4713efce75',12,1767258000000000,1767258000000000,'$0b13:stage',0);
INSERT INTO "outbox" VALUES(1,16,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e20:stage','[[["n", "mia", 1, false, null, false], ["t", " changed "], ["t", "rain"], ["t", " here from "], ["t", "off"], ["t", " to "], ["t", "on"], ["t", "."], ["t", " "], ["b", "Undo", "config undo 4"]]]','1-16-274aba5cea',13,1767258000000000,1767258000000000,'$0b16:stage',0);
INSERT INTO "outbox" VALUES(1,17,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/16','$0e21:stage','[[["n", "dan", 5, false, null, false], ["t", " made it rain: "], ["a", "3 points"], ["t", " each for "], ["n", "mia", 1, true, "@mia:stage", false], ["t", " and "], ["n", "ana", 2, true, "@ana:stage", false], ["t", "."], ["t", " "], ["b", "Undo", "undo #ybv2"]]]','1-17-3d51a83071',14,1767258000000000,1767258000000000,'$0b17:stage',0);
INSERT INTO "outbox" VALUES(1,18,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply',NULL,'$0e22:stage','[[["n", "mia", 1, false, null, false], ["t", " paused "], ["n", "ben", 3, false, null, false], ["t", "''s tips and requests until "], ["at", 1767862800000000, "8 January, 09:00"], ["t", ": the same favour twice"], ["t", ".  "], ["t", "#7n6a"]]]','1-18-130c1e66d2',15,1767258000000000,1767258000000000,'$0b18:stage',0);
INSERT INTO "outbox" VALUES(1,19,'send','matrix','@commonpurse:stage','!garden:stage','@ben:stage',1,'notice',NULL,'$0e22:stage','[[["t", "A moderator has paused your tips and requests until "], ["at", 1767862800000000, "8 January, 09:00"], ["t", ": the same favour twice"], ["t", ". You are still paid, and can give back. If you think that is wrong: "], ["b", "Appeal", "mod appeal"], ["t", "  or: "], ["ty", "!mod appeal", "mod appeal"]]]','1-19-7be7d90d03',15,1767258000000000,1767258000000000,'$0b19:stage',0);
INSERT INTO "outbox" VALUES(1,20,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'notice','line/3','$0e23:stage','[[["n", "dan", 5, true, "@dan:stage", true], ["t", ", "], ["n", "cara", 4, false, null, false], ["t", " asks you for something. "], ["b", "Show", "me"]]]','1-20-c628813a53',16,1767258000000000,1767258000000000,'$0b20:stage',0);
INSERT INTO "outbox" VALUES(1,21,'send','matrix','@commonpurse:stage','!garden:stage','@dan:stage',1,'ask','ask/3',NULL,'[[["n", "cara", 4, false, null, false], ["t", " asks you for "], ["a", "12 points"], ["t", " for seeds"], ["t", ". "], ["b", "Pay", "yes"], ["t", " "], ["b", "Decline", "no"], ["t", "  or: "], ["ty", "!yes", "yes"], ["t", ", "], ["ty", "!no", "no"]]]','1-21-f0559795fc',16,1767258000000000,1767258000000000,'$0b21:stage',0);
INSERT INTO "outbox" VALUES(1,22,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/18','$0e24:stage','[[["n", "dan", 5, false, null, false], ["t", " gave "], ["n", "cara", 4, true, "@cara:stage", false], ["t", " "], ["a", "12 points"], ["t", " for seeds"], ["t", "."]]]','1-22-188e487f4f',17,1767258000000000,1767258000000000,'$0b22:stage',0);
INSERT INTO "outbox" VALUES(1,23,'edit','matrix','@commonpurse:stage','!garden:stage','@dan:stage',1,'reply','ask/3','$0e24:stage','[[["n", "cara", 4, false, null, false], ["t", " asks you for "], ["a", "12 points"], ["t", " for seeds"], ["t", "."]]]','1-23-01597087f4',17,1767258000000000,1767258000000000,'$0b21:stage',0);
INSERT INTO "outbox" VALUES(1,24,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'notice','line/4','$0e25:stage','[[["n", "ana", 2, true, "@ana:stage", true], ["t", ", "], ["n", "cara", 4, false, null, false], ["t", " asks you for something. "], ["b", "Show", "me"]]]','1-24-59bb2e75d1',18,1767258000000000,1767258000000000,'$0b24:stage',0);
INSERT INTO "outbox" VALUES(1,25,'send','matrix','@commonpurse:stage','!garden:stage','@ana:stage',1,'ask','ask/4',NULL,'[[["n", "cara", 4, false, null, false], ["t", " asks you for "], ["a", "20 points"], ["t", " for paint"], ["t", ". "], ["b", "Pay", "yes"], ["t", " "], ["b", "Decline", "no"], ["t", "  or: "], ["ty", "!yes", "yes"], ["t", ", "], ["ty", "!no", "no"]]]','1-25-1a40880f90',18,1767258000000000,1767258000000000,'$0b25:stage',0);
INSERT INTO "outbox" VALUES(1,26,'send','matrix','@commonpurse:stage','!garden:stage','@dan:stage',0,'ask','ask/5','$0e26:stage','[[["t", "Give "], ["n", "cara", 4, false, null, false], ["t", " "], ["a", "150 points"], ["t", "? "], ["b", "Yes", "yes"], ["t", " "], ["b", "No", "no"]]]','1-26-432519c3ef',19,1767258000000000,1767258000000000,'$0b26:stage',0);
INSERT INTO "outbox" VALUES(1,27,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/19','$0e28:stage','[[["n", "ana", 2, false, null, false], ["t", " gave "], ["n", "fay", 8, true, "@fay:stage", false], ["t", " "], ["a", "3 points"], ["t", "."], ["t", " "], ["b", "Undo", "undo #n9sr"]]]','1-27-db51ab4d85',20,1767258000000000,1767258000000000,'$0b27:stage',0);
INSERT INTO "outbox" VALUES(1,28,'send','matrix','@commonpurse:stage','!garden:stage',NULL,0,'reply','entry/21','$0e29:stage','[[["n", "fay", 8, false, null, false], ["t", " gave "], ["n", "ana", 2, true, "@ana:stage", false], ["t", " "], ["a", "1 point"], ["t", "."], ["t", " "], ["b", "Undo", "undo #5wd9"]]]','1-28-6216adaf42',21,1767258000000000,1767258000000000,'$0b28:stage',0);
INSERT INTO "outbox" VALUES(1,29,'send','matrix','@commonpurse:stage','!market:stage',NULL,0,'reply','entry/22','$0e37:stage','[[["n", "ana", 2, false, null, false], ["t", " gave "], ["n", "cara", 4, true, "@cara:stage", false], ["t", " "], ["a", "4 points"], ["t", "."], ["t", " "], ["b", "Undo", "undo #c7qg"]]]','1-29-ac4ed2f09c',22,1767258000000000,1767258000000000,'$0b29:stage',0);
INSERT INTO "outbox" VALUES(2,1,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e46:stage','[[["n", "noor", 7, false, null, false], ["t", " changed the "], ["t", "name"], ["t", " of the currency from "], ["t", "point/points"], ["t", " to "], ["t", "hours"], ["t", ".  "], ["t", "#p2hm"]], [["t", "One of it reads “"], ["t", "1 hours"], ["t", "”. To give both words: "], ["ty", "!currency set name bean/beans", "currency set name bean/beans"]]]','2-1-8a223e4842',1,1767258000000000,1767258000000000,'$0b30:stage',0);
INSERT INTO "outbox" VALUES(2,2,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e47:stage','[[["n", "noor", 7, false, null, false], ["t", " changed the "], ["t", "model"], ["t", " of the currency from "], ["t", "mutual"], ["t", " to "], ["t", "issued"], ["t", ".  "], ["t", "#xbtv"]]]','2-2-31c90e0756',2,1767258000000000,1767258000000000,'$0b31:stage',0);
INSERT INTO "outbox" VALUES(2,3,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e48:stage','[[["n", "noor", 7, false, null, false], ["t", " changed the "], ["t", "supply cap"], ["t", " of the currency from "], ["t", "none"], ["t", " to "], ["a", "1,000 hours"], ["t", ".  "], ["t", "#6n55"]]]','2-3-66dffdb391',3,1767258000000000,1767258000000000,'$0b32:stage',0);
INSERT INTO "outbox" VALUES(2,4,'send','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'ask','ask/1','$0e49:stage','[[["t", "Mint "], ["a", "500 hours"], ["t", " for the treasury? There are "], ["a", "500 hours"], ["t", " then. "], ["b", "Yes", "yes"], ["t", " "], ["b", "No", "no"]]]','2-4-2b212a16f6',4,1767258000000000,1767258000000000,'$0b33:stage',0);
INSERT INTO "outbox" VALUES(2,5,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e50:stage','[[["n", "noor", 7, false, null, false], ["t", " minted "], ["a", "500 hours"], ["t", " for the treasury. There are "], ["a", "500 hours"], ["t", " now.  "], ["t", "#dyec"]]]','2-5-c9673e7deb',4,1767258000000000,1767258000000000,'$0b34:stage',0);
INSERT INTO "outbox" VALUES(2,6,'edit','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'reply','ask/1','$0e50:stage','[[["t", "Mint "], ["a", "500 hours"], ["t", " for the treasury? There are "], ["a", "500 hours"], ["t", " then."]]]','2-6-f4e378586c',5,1767258000000000,1767258000000000,'$0b33:stage',0);
INSERT INTO "outbox" VALUES(2,7,'send','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'ask','ask/2','$0e51:stage','[[["t", "Mint "], ["a", "20 hours"], ["t", " for "], ["n", "eli", 8, false, null, false], ["t", "? There are "], ["a", "520 hours"], ["t", " then. "], ["b", "Yes", "yes"], ["t", " "], ["b", "No", "no"]]]','2-7-5cbbdb0fb4',6,1767258000000000,1767258000000000,'$0b36:stage',0);
INSERT INTO "outbox" VALUES(2,8,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e52:stage','[[["n", "noor", 7, false, null, false], ["t", " minted "], ["a", "20 hours"], ["t", " for "], ["n", "eli", 8, true, "@eli:stage", false], ["t", ". There are "], ["a", "520 hours"], ["t", " now.  "], ["t", "#m9rk"]]]','2-8-24765487a6',6,1767258000000000,1767258000000000,'$0b37:stage',0);
INSERT INTO "outbox" VALUES(2,9,'edit','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'reply','ask/2','$0e52:stage','[[["t", "Mint "], ["a", "20 hours"], ["t", " for "], ["n", "eli", 8, false, null, false], ["t", "? There are "], ["a", "520 hours"], ["t", " then."]]]','2-9-bb8e8d3518',7,1767258000000000,1767258000000000,'$0b36:stage',0);
INSERT INTO "outbox" VALUES(2,10,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply','entry/8','$0e53:stage','[[["n", "eli", 8, false, null, false], ["t", " gave "], ["n", "ana", 2, true, "@ana:stage", false], ["t", " "], ["a", "5 hours"], ["t", " for the shelf"], ["t", "."], ["t", " "], ["b", "Undo", "undo #4wc4"]]]','2-10-399fee3231',8,1767258000000000,1767258000000000,'$0b39:stage',0);
INSERT INTO "outbox" VALUES(2,11,'send','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'ask','ask/3','$0e54:stage','[[["t", "Burn "], ["a", "50 hours"], ["t", " of the treasury? It holds "], ["a", "450 hours"], ["t", " then. "], ["b", "Yes", "yes"], ["t", " "], ["b", "No", "no"]]]','2-11-0fdec557f9',9,1767258000000000,1767258000000000,'$0b40:stage',0);
INSERT INTO "outbox" VALUES(2,12,'send','matrix','@commonpurse:stage','!workshop:stage',NULL,0,'reply',NULL,'$0e55:stage','[[["n", "noor", 7, false, null, false], ["t", " burned "], ["a", "50 hours"], ["t", " of the treasury. It holds "], ["a", "450 hours"], ["t", " now.  "], ["t", "#b7pb"]]]','2-12-9b364b7151',9,1767258000000000,1767258000000000,'$0b41:stage',0);
INSERT INTO "outbox" VALUES(2,13,'edit','matrix','@commonpurse:stage','!workshop:stage','@noor:stage',0,'reply','ask/3','$0e55:stage','[[["t", "Burn "], ["a", "50 hours"], ["t", " of the treasury? It holds "], ["a", "450 hours"], ["t", " then."]]]','2-13-38c754e71c',10,1767258000000000,1767258000000000,'$0b40:stage',0);
INSERT INTO "outbox" VALUES(3,1,'send','matrix','@purse:here','harbour',NULL,0,'notice',NULL,NULL,'[[["t", "I keep tips and a currency of your own for this room. I hold no money. Try: "], ["ty", "!tip @ben 1", "tip @ben 1"]], [["ty", "!help", "help"], ["t", " shows what else I can do. A moderator can set me up in a minute: "], ["ty", "!setup", "setup"]]]','3-1-19984d3c64',NULL,1767258001000000,1767258002000000,'$m1',0);
INSERT INTO "outbox" VALUES(3,2,'send','matrix','@purse:here','harbour',NULL,0,'reply','entry/3','$e2','[[["n", "ana", 1, false, null, false], ["t", " gave "], ["n", "ben", 2, true, "@ben:here", false], ["t", " "], ["a", "8 points"], ["t", " for the nets"], ["t", "."], ["t", " "], ["b", "Undo", "undo #xbtv"]]]','3-2-6454fcb2c6',2,1767258002000000,1767258002000000,'$m2',0);
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
INSERT INTO "postings" VALUES(2,5,1,1,1,-50000,0);
INSERT INTO "postings" VALUES(2,5,2,2,1,50000,0);
INSERT INTO "postings" VALUES(2,6,1,1,1,-2000,0);
INSERT INTO "postings" VALUES(2,6,2,3,1,2000,0);
INSERT INTO "postings" VALUES(2,8,1,3,1,-500,0);
INSERT INTO "postings" VALUES(2,8,2,4,1,500,0);
INSERT INTO "postings" VALUES(2,9,1,2,1,-5000,0);
INSERT INTO "postings" VALUES(2,9,2,1,1,5000,0);
INSERT INTO "postings" VALUES(3,3,1,1,1,-800,0);
INSERT INTO "postings" VALUES(3,3,2,2,1,800,0);
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
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',1,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',2,1,1767258000000000);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',3,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',4,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',5,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',6,1,NULL);
INSERT INTO "presence" VALUES(1,'matrix','@commonpurse:stage','!market:stage',7,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',1,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',2,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',3,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',4,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',5,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',6,1,NULL);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',7,1,1767258000000000);
INSERT INTO "presence" VALUES(2,'matrix','@commonpurse:stage','!workshop:stage',8,1,1767258000000000);
INSERT INTO "presence" VALUES(3,'matrix','@purse:here','harbour',1,1,1767258002000000);
INSERT INTO "presence" VALUES(3,'matrix','@purse:here','harbour',2,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@purse:here','harbour',3,1,NULL);
INSERT INTO "presence" VALUES(3,'matrix','@purse:here','harbour',4,1,NULL);
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
INSERT INTO "rooms" VALUES('matrix','@commonpurse:stage','!workshop:stage',2,'workshop',NULL,0);
INSERT INTO "rooms" VALUES('matrix','@purse:here','harbour',3,'harbour',1767258001000000,0);
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
INSERT INTO "sqlite_stat1" VALUES('inbox','inbox_waiting','1000000 1000000 1000000 10000 100');
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
INSERT INTO "sqlite_stat1" VALUES('asks','asks_of_member','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('asks','asks_of_event','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('asks','asks','1000000 10000 1');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_waiting','1000000 10000 100 1');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_by_message','1000000 10000 10000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox_by_key','1000000 10000 100');
INSERT INTO "sqlite_stat1" VALUES('outbox','outbox','1000000 10000 1');
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
CREATE INDEX asks_of_event ON asks (community_id, event);
CREATE INDEX asks_of_member ON asks (community_id, member, state);
CREATE INDEX entries_by_correction ON entries (community_id, corrects);
CREATE INDEX entries_by_event ON entries (community_id, event);
CREATE INDEX identities_of_member ON identities (community_id, member);
CREATE INDEX inbox_waiting ON inbox (platform, account, waiting, arrival);
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
COMMIT;
