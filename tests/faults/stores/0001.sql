BEGIN TRANSACTION;
CREATE TABLE accounts (
	account VARCHAR(255) NOT NULL, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	cursor TEXT, 
	since VARCHAR(32), 
	state VARCHAR(16) DEFAULT 'new' NOT NULL, 
	said TEXT DEFAULT '' NOT NULL, 
	at VARCHAR(32), 
	PRIMARY KEY (account)
);
INSERT INTO "accounts" VALUES('main',3,'{"newest": 1795637755777771127, "seen": {"fc2865893534": 1795637755777771127}}','2025-12-04T14:00:00.000000+00:00','ok','','2026-03-04T14:00:00.000000+00:00');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE events (
	id INTEGER NOT NULL, 
	account VARCHAR(255) NOT NULL, 
	application VARCHAR(255) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	body JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "events" VALUES(1,'main','39e73e0ed7','2026-03-04T14:00:00.000000+00:00','{"v": 1, "event": "letter_filed", "at": "2026-03-04T09:00:00-05:00[America/New_York]", "head": {"key": "inbox/1772445600.M1P1.host", "message_id": "<invitation@acme.example>", "at": "2026-03-02T10:00:00-05:00", "sender": {"name": "Jane Roe", "address": "jane@acme.example"}, "subject": "Interview for Data Engineer at Acme", "to": [{"name": "Ada Example", "address": "ada@example.org"}]}, "findings": {"kind": "invite", "confidence": 0.984, "at": "2026-03-02T10:00:00-05:00", "human": true, "interview": {"start": "2026-03-04T10:00:00-05:00[America/New_York]", "end": "2026-03-04T11:00:00-05:00[America/New_York]"}, "company": "Acme", "position": "Data Engineer", "people": [{"name": "Jane Roe", "address": "jane@acme.example", "role": "recruiter"}], "times_named": true, "evidence": [{"about": "kind", "text": "your interview for", "source": "body", "rule": "invite.fixed"}, {"about": "interview.start", "text": "Wednesday, March 4, 2026 Wednesday, March 4, 2026, 10:00 AM - 11:00 AM ET", "source": "body", "rule": "time.text"}, {"about": "company", "text": "Acme", "source": "subject", "rule": "company.named"}, {"about": "position", "text": "Data Engineer", "source": "subject", "rule": "position.named"}]}}');
INSERT INTO "events" VALUES(2,'main','39e73e0ed7','2026-03-04T14:00:00.000000+00:00','{"v": 1, "event": "followup_stepped", "at": "2026-03-04T09:00:00-05:00[America/New_York]", "followup": "cc598b2ec53160ef4fdd", "state": "planned", "kind": "thank_you", "anchor": "21263e0055", "due": "2026-03-04T13:00:00-05:00[America/New_York]", "send_by": "2026-03-05T11:00:00-05:00[America/New_York]", "rule": "thank-you.window", "guide": "balanced", "reason": "The interview ends on Wednesday 4 March 2026 at 11:00.", "late": "2026-03-06T11:00:00-05:00[America/New_York]", "interview": "21263e0055"}');
INSERT INTO "events" VALUES(3,'main','39e73e0ed7','2026-03-04T18:01:00.000000+00:00','{"v": 1, "event": "followup_stepped", "at": "2026-03-04T13:01:00-05:00[America/New_York]", "followup": "d4632a33509a41f69cd2", "state": "planned", "kind": "check_in", "anchor": "21263e0055", "due": "2026-03-11T09:00:00-04:00[America/New_York]", "send_by": "2026-03-12T23:59:59-04:00[America/New_York]", "rule": "check-in.no-timeline", "guide": "balanced", "reason": "Nobody has answered since the interview of Wednesday 4 March 2026.", "late": "2026-03-18T23:59:59-04:00[America/New_York]", "interview": "21263e0055"}');
INSERT INTO "events" VALUES(4,'main','39e73e0ed7','2026-03-04T18:01:00.000000+00:00','{"v": 1, "event": "followup_stepped", "at": "2026-03-04T13:01:00-05:00[America/New_York]", "followup": "cc598b2ec53160ef4fdd", "state": "drafted", "kind": "thank_you", "anchor": "21263e0055", "due": "2026-03-04T13:00:00-05:00[America/New_York]", "send_by": "2026-03-05T11:00:00-05:00[America/New_York]", "rule": "thank-you.window", "guide": "balanced", "reason": "The interview ends on Wednesday 4 March 2026 at 11:00.", "message_id": "<j2jw7336c6rj.xyjnnubvzcvexajsw@example.org>", "late": "2026-03-06T11:00:00-05:00[America/New_York]", "interview": "21263e0055"}');
CREATE TABLE hostile (
	account VARCHAR(255) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"key" TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (account, digest)
);
CREATE TABLE intents (
	id INTEGER NOT NULL, 
	account VARCHAR(255) NOT NULL, 
	application VARCHAR(255) NOT NULL, 
	followup VARCHAR(255), 
	verb VARCHAR(16) NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	effect JSON, 
	message_id VARCHAR(1000), 
	content BLOB, 
	digest VARCHAR(64), 
	draft_key TEXT, 
	tried VARCHAR(32), 
	at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "intents" VALUES(1,'main','39e73e0ed7','cc598b2ec53160ef4fdd','save','done','{"application": "39e73e0ed7", "followup": "cc598b2ec53160ef4fdd", "draft": {"sender": {"name": "Ada Example", "address": "ada@example.org"}, "to": [{"name": "Jane Roe", "address": "jane@acme.example"}], "subject": "Re: Interview for Data Engineer at Acme", "body": "Hello Jane,\n\nThank you for your time on Wednesday and for telling me more about the Data Engineer position at Acme.\n\nIt sounds like exactly the kind of work I would like to do, and I would be very happy to join Acme.\n\nIf there is anything else you need from me, just let me know. I am always glad to talk again.\n\nKind regards,\nAda Example\n", "cc": [], "in_reply_to": "<invitation@acme.example>", "references": ["<invitation@acme.example>"], "thread": null}}','<j2jw7336c6rj.xyjnnubvzcvexajsw@example.org>',X'446174653A205765642C203034204D617220323032362031333A30313A3030202D303530300D0A46726F6D3A20416461204578616D706C65203C616461406578616D706C652E6F72673E0D0A546F3A204A616E6520526F65203C6A616E654061636D652E6578616D706C653E0D0A5375626A6563743A2052653A20496E7465727669657720666F72204461746120456E67696E6565722061742041636D650D0A4D6573736167652D49443A203C6A326A77373333366336726A2E78796A6E6E7562767A63766578616A7377406578616D706C652E6F72673E0D0A496E2D5265706C792D546F3A203C696E7669746174696F6E4061636D652E6578616D706C653E0D0A5265666572656E6365733A203C696E7669746174696F6E4061636D652E6578616D706C653E0D0A436F6E74656E742D547970653A20746578742F706C61696E3B20636861727365743D227574662D38220D0A436F6E74656E742D5472616E736665722D456E636F64696E673A2071756F7465642D7072696E7461626C650D0A4D494D452D56657273696F6E3A20312E300D0A0D0A48656C6C6F204A616E652C0D0A0D0A5468616E6B20796F7520666F7220796F75722074696D65206F6E205765646E657364617920616E6420666F722074656C6C696E67206D65206D6F72652061626F757420746865204461746120453D0D0A6E67696E65657220706F736974696F6E2061742041636D652E0D0A0D0A497420736F756E6473206C696B652065786163746C7920746865206B696E64206F6620776F726B204920776F756C64206C696B6520746F20646F2C20616E64204920776F756C642062652076653D0D0A727920686170707920746F206A6F696E2041636D652E0D0A0D0A496620746865726520697320616E797468696E6720656C736520796F75206E6565642066726F6D206D652C206A757374206C6574206D65206B6E6F772E204920616D20616C7761797320676C613D0D0A6420746F2074616C6B20616761696E2E0D0A0D0A4B696E6420726567617264732C0D0A416461204578616D706C650D0A','6d91666701b8f7d495b2cc95f195e276e6ecbbcda23bd1256c8ad02e019cc619','drafts/1795637757.M39258P529Q1.vm','2026-03-04T18:01:00.000000+00:00','2026-03-04T18:01:00.000000+00:00');
CREATE TABLE letters (
	account VARCHAR(255) NOT NULL, 
	message_id VARCHAR(1000) NOT NULL, 
	place VARCHAR(16) NOT NULL, 
	"key" TEXT NOT NULL, 
	application VARCHAR(255), 
	kind VARCHAR(16), 
	at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (account, message_id, place)
);
INSERT INTO "letters" VALUES('main','<invitation@acme.example>','inbox','inbox/1772445600.M1P1.host','39e73e0ed7','invite','2026-03-02T15:00:00.000000+00:00');
CREATE TABLE notices (
	id INTEGER NOT NULL, 
	account VARCHAR(255) NOT NULL, 
	application VARCHAR(255), 
	text TEXT NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE queue (
	account VARCHAR(255) NOT NULL, 
	"key" VARCHAR(1000) NOT NULL, 
	message_id VARCHAR(1000) NOT NULL, 
	place VARCHAR(16) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	size INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (account, "key")
);
CREATE INDEX events_of ON events (account, application, id);
CREATE INDEX letters_of ON letters (account, application);
CREATE INDEX intents_open ON intents (account, state, id);
CREATE UNIQUE INDEX one_draft_for_each_followup ON intents (account, followup) WHERE verb = 'save' AND state IN ('intended', 'begun');
CREATE INDEX notices_of ON notices (account, application);
COMMIT;
