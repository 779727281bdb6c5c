BEGIN TRANSACTION;
CREATE TABLE activities (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	partner BOOLEAN NOT NULL, 
	archived_at DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT activity_kind CHECK (kind IN ('open', 'group', 'project', 'event', 'camp', 'trip', 'detached', 'school', 'digital')), 
	CONSTRAINT fk_activities_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)
);
INSERT INTO "activities" VALUES(1,1,'Open evening','open',0,NULL,'2026-04-14 09:00:00.000000');
INSERT INTO "activities" VALUES(2,1,'Street round','detached',0,NULL,'2026-04-14 09:00:00.000000');
CREATE TABLE activity_times (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	weekday INTEGER NOT NULL, 
	starts TIME NOT NULL, 
	ends TIME NOT NULL, 
	CONSTRAINT activity_weekday CHECK (weekday BETWEEN 0 AND 6), 
	CONSTRAINT fk_activity_times_activity_id FOREIGN KEY(activity_id) REFERENCES activities (id), 
	CONSTRAINT uq_activity_times_activity_id_weekday_starts UNIQUE (activity_id, weekday, starts)
);
INSERT INTO "activity_times" VALUES(1,1,4,'17:00:00.000000','21:00:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE browsers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	cookie_hash VARCHAR(64) NOT NULL, 
	chat VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT uq_browsers_chat UNIQUE (chat), 
	CONSTRAINT uq_browsers_cookie_hash UNIQUE (cookie_hash)
);
INSERT INTO "browsers" VALUES(1,'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc','chat-of-a-browser','2026-05-16 09:00:00.000000','2026-05-16 09:00:00.000000');
CREATE TABLE chat_lines (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat VARCHAR(64) NOT NULL, 
	line JSON NOT NULL, 
	at DATETIME NOT NULL, 
	secret_of VARCHAR(64)
);
INSERT INTO "chat_lines" VALUES(1,'chat-of-a-browser','{"text": "hello"}','2026-05-16 09:00:00.000000',NULL);
CREATE TABLE chat_offers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	payload_hash VARCHAR(64) NOT NULL, 
	member_id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT fk_chat_offers_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_chat_offers_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id), 
	CONSTRAINT uq_chat_offers_payload_hash UNIQUE (payload_hash)
);
INSERT INTO "chat_offers" VALUES(1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',2,1,'2026-05-17 09:00:00.000000',NULL);
CREATE TABLE goals (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	measure VARCHAR(40) NOT NULL, 
	good_enough FLOAT NOT NULL, 
	wording VARCHAR(300) NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT goal_period CHECK (first_day <= last_day), 
	CONSTRAINT fk_goals_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)
);
INSERT INTO "goals" VALUES(1,1,'visits',30.0,'Thirty an evening','2026-01-01','2026-12-31','2026-05-16 09:00:00.000000');
CREATE TABLE identities (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	member_id INTEGER, 
	channel VARCHAR(20) NOT NULL, 
	external VARCHAR(64) NOT NULL, 
	language VARCHAR(5), 
	seen_at DATETIME NOT NULL, 
	unreachable_at DATETIME, 
	CONSTRAINT fk_identities_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT uq_identities_channel_external UNIQUE (channel, external)
);
INSERT INTO "identities" VALUES(1,1,'terminal','Aino','en','2026-05-15 18:00:00.000000',NULL);
INSERT INTO "identities" VALUES(2,2,'terminal','Veikko','en','2026-05-15 18:00:00.000000',NULL);
INSERT INTO "identities" VALUES(3,3,'terminal','Petri','en','2026-05-14 09:00:00.000000',NULL);
INSERT INTO "identities" VALUES(4,4,'terminal','Maija','en','2026-05-15 18:00:00.000000',NULL);
CREATE TABLE inbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel VARCHAR(20) NOT NULL, 
	update_key VARCHAR(64) NOT NULL, 
	received_at DATETIME NOT NULL, 
	CONSTRAINT uq_inbox_channel_update_key UNIQUE (channel, update_key)
);
INSERT INTO "inbox" VALUES(1,'terminal','1','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(2,'terminal','2','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(3,'terminal','3','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(4,'terminal','4','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(5,'terminal','5','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(6,'terminal','6','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(7,'terminal','7','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(8,'terminal','8','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(9,'terminal','9','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(10,'terminal','10','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(11,'terminal','11','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(12,'terminal','12','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(13,'terminal','13','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(14,'terminal','14','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(15,'terminal','15','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(16,'terminal','16','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(17,'terminal','17','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(18,'terminal','18','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(19,'terminal','19','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(20,'terminal','20','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(21,'terminal','21','2026-05-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(22,'terminal','22','2026-05-15 18:00:00.000000');
CREATE TABLE individual_months (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	month DATE NOT NULL, 
	meetings INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	CONSTRAINT individual_counts CHECK (meetings >= 0 AND minutes >= 0), 
	CONSTRAINT fk_individual_months_unit_id FOREIGN KEY(unit_id) REFERENCES units (id), 
	CONSTRAINT uq_individual_months_unit_id_month UNIQUE (unit_id, month)
);
INSERT INTO "individual_months" VALUES(1,1,'2026-04-01',7,420);
CREATE TABLE invitation_uses (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	invitation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	used_at DATETIME NOT NULL, 
	CONSTRAINT fk_invitation_uses_invitation_id FOREIGN KEY(invitation_id) REFERENCES invitations (id), 
	CONSTRAINT fk_invitation_uses_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "invitation_uses" VALUES(1,1,4,'2026-05-15 18:00:00.000000');
CREATE TABLE invitations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	purpose VARCHAR(8) NOT NULL, 
	link_hash VARCHAR(64) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	organisation_id INTEGER, 
	organisation_name VARCHAR(120), 
	unit_id INTEGER, 
	role VARCHAR(12), 
	language VARCHAR(5), 
	member_id INTEGER, 
	uses_left INTEGER NOT NULL, 
	made_by INTEGER, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT invitation_purpose CHECK (purpose IN ('set_up', 'found', 'join', 'sign_in')), 
	CONSTRAINT invitation_uses CHECK (uses_left >= 0), 
	CONSTRAINT fk_invitations_made_by FOREIGN KEY(made_by) REFERENCES members (id), 
	CONSTRAINT fk_invitations_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_invitations_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id), 
	CONSTRAINT fk_invitations_unit_id FOREIGN KEY(unit_id) REFERENCES units (id), 
	CONSTRAINT uq_invitations_code_hash UNIQUE (code_hash), 
	CONSTRAINT uq_invitations_link_hash UNIQUE (link_hash)
);
INSERT INTO "invitations" VALUES(1,'join','a6da9d6dc44e1f8d49977417325d6777e573435b5e1b95c9fd8d6f47ed0f6a3a','7665c84629dc6469701ab00b1a69fe4356dbcc30581d2842262c5ed53c71ef75',1,NULL,1,'worker',NULL,NULL,0,2,'2026-05-15 18:00:00.000000','2026-05-22 18:00:00.000000',NULL);
CREATE TABLE members (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR(80) NOT NULL, 
	language VARCHAR(5), 
	told_no_names_at DATETIME, 
	created_at DATETIME NOT NULL, 
	left_at DATETIME
);
INSERT INTO "members" VALUES(1,'Aino','en','2026-05-15 18:00:00.000000','2026-04-14 09:00:00.000000',NULL);
INSERT INTO "members" VALUES(2,'Veikko','en',NULL,'2026-04-14 09:00:00.000000',NULL);
INSERT INTO "members" VALUES(3,'Petri','en',NULL,'2026-04-14 09:00:00.000000',NULL);
INSERT INTO "members" VALUES(4,'Maija','en',NULL,'2026-05-15 18:00:00.000000',NULL);
CREATE TABLE month_rollups (
	organisation_id INTEGER NOT NULL, 
	month DATE NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	partner BOOLEAN NOT NULL, 
	sessions INTEGER NOT NULL, 
	cancelled INTEGER NOT NULL, 
	girls INTEGER NOT NULL, 
	boys INTEGER NOT NULL, 
	nonbinary INTEGER NOT NULL, 
	unknown INTEGER NOT NULL, 
	new_faces INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	produced_minutes INTEGER NOT NULL, 
	contact_minutes BIGINT NOT NULL, 
	CONSTRAINT pk_month_rollups PRIMARY KEY (organisation_id, month, kind, partner), 
	CONSTRAINT rollup_counts CHECK (sessions >= 0 AND cancelled >= 0 AND girls >= 0 AND boys >= 0 AND nonbinary >= 0 AND unknown >= 0 AND new_faces >= 0 AND minutes >= 0 AND produced_minutes >= 0 AND contact_minutes >= 0), 
	CONSTRAINT fk_month_rollups_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id)
);
INSERT INTO "month_rollups" VALUES(1,'2026-05-01','open',0,1,0,15,18,1,0,2,240,0,8160);
CREATE TABLE organisations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR(120) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	invented BOOLEAN NOT NULL, 
	terms_version VARCHAR(20), 
	terms_accepted_at DATETIME, 
	terms_accepted_by INTEGER, 
	planned_until DATE, 
	created_at DATETIME NOT NULL
);
INSERT INTO "organisations" VALUES(1,'Lakeside','en','Europe/Helsinki',0,'2026-11','2026-04-14 09:00:00.000000',NULL,'2026-05-29','2026-04-14 09:00:00.000000');
INSERT INTO "organisations" VALUES(2,'Riverside','en','Europe/Helsinki',0,'2026-11','2026-04-14 09:00:00.000000',NULL,'2026-05-29','2026-04-14 09:00:00.000000');
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	channel VARCHAR(20) NOT NULL, 
	chat VARCHAR(64) NOT NULL, 
	screen JSON, 
	talk_id INTEGER, 
	unique_key VARCHAR(120), 
	status VARCHAR(8) NOT NULL, 
	attempts INTEGER NOT NULL, 
	refusal VARCHAR(200), 
	created_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	CONSTRAINT outbox_status CHECK (status IN ('queued', 'sending', 'sent', 'failed')), 
	CONSTRAINT uq_outbox_unique_key UNIQUE (unique_key)
);
INSERT INTO "outbox" VALUES(24,'terminal','Aino','{"screen": {"text": "A word not sent yet"}, "replaces": null, "strips": null}',NULL,NULL,'queued',0,NULL,'2026-05-16 09:00:00.000000','2026-05-16 09:00:00.000000');
CREATE TABLE prompts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	wording VARCHAR(300) NOT NULL, 
	position INTEGER NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT fk_prompts_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)
);
CREATE TABLE question_answers (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	question_id INTEGER NOT NULL, 
	answer VARCHAR(700) NOT NULL, 
	CONSTRAINT fk_question_answers_question_id FOREIGN KEY(question_id) REFERENCES questions (id), 
	CONSTRAINT fk_question_answers_session_id FOREIGN KEY(session_id) REFERENCES sessions (id), 
	CONSTRAINT uq_question_answers_session_id_question_id UNIQUE (session_id, question_id)
);
CREATE TABLE questions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation_id INTEGER NOT NULL, 
	unit_id INTEGER, 
	wording VARCHAR(300) NOT NULL, 
	answered_by VARCHAR(8) NOT NULL, 
	choices JSON NOT NULL, 
	archived_at DATETIME, 
	CONSTRAINT fk_questions_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id), 
	CONSTRAINT fk_questions_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)
);
INSERT INTO "questions" VALUES(1,1,NULL,'Was there a warm meal?','choice','["yes", "no"]',NULL);
CREATE TABLE reflections (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	prompt VARCHAR(20), 
	text VARCHAR(700) NOT NULL, 
	visibility VARCHAR(12) NOT NULL, 
	author_id INTEGER, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT reflection_visibility CHECK (visibility IN ('team', 'organisation')), 
	CONSTRAINT reflection_length CHECK (length(text) BETWEEN 1 AND 700), 
	CONSTRAINT fk_reflections_author_id FOREIGN KEY(author_id) REFERENCES members (id), 
	CONSTRAINT fk_reflections_session_id FOREIGN KEY(session_id) REFERENCES sessions (id), 
	CONSTRAINT fk_reflections_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)
);
INSERT INTO "reflections" VALUES(1,1,1,'12','Two of the older ones taught the new ones billiards without being asked.','team',1,'2026-05-15 18:00:00.000000');
CREATE TABLE revisions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	field VARCHAR(30) NOT NULL, 
	old JSON, 
	new JSON, 
	"by" INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_revisions_by FOREIGN KEY("by") REFERENCES members (id), 
	CONSTRAINT fk_revisions_session_id FOREIGN KEY(session_id) REFERENCES sessions (id)
);
INSERT INTO "revisions" VALUES(1,1,2,'girls',14,15,1,'2026-05-16 09:00:00.000000');
CREATE TABLE roles (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	member_id INTEGER NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	unit_id INTEGER, 
	role VARCHAR(12) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT role_name CHECK (role IN ('coordinator', 'mentor', 'worker', 'partner', 'viewer')), 
	CONSTRAINT fk_roles_member_id FOREIGN KEY(member_id) REFERENCES members (id), 
	CONSTRAINT fk_roles_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id), 
	CONSTRAINT fk_roles_unit_id FOREIGN KEY(unit_id) REFERENCES units (id), 
	CONSTRAINT uq_roles_member_id_organisation_id_unit_id_role UNIQUE (member_id, organisation_id, unit_id, role)
);
INSERT INTO "roles" VALUES(1,1,1,1,'worker','2026-04-14 09:00:00.000000');
INSERT INTO "roles" VALUES(2,2,1,NULL,'mentor','2026-04-14 09:00:00.000000');
INSERT INTO "roles" VALUES(3,3,2,NULL,'mentor','2026-04-14 09:00:00.000000');
INSERT INTO "roles" VALUES(4,4,1,1,'worker','2026-05-15 18:00:00.000000');
CREATE TABLE sessions (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	activity_id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	partner BOOLEAN NOT NULL, 
	date DATE NOT NULL, 
	starts DATETIME NOT NULL, 
	ends DATETIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	over_at DATETIME NOT NULL, 
	planned BOOLEAN NOT NULL, 
	status VARCHAR(9) NOT NULL, 
	cancelled_reason VARCHAR(12), 
	area VARCHAR(80), 
	girls INTEGER, 
	boys INTEGER, 
	nonbinary INTEGER, 
	unknown INTEGER, 
	ages_mode VARCHAR(7) NOT NULL, 
	mostly_1 VARCHAR(8), 
	mostly_2 VARCHAR(8), 
	age_under_10 INTEGER, 
	age_10_12 INTEGER, 
	age_13_15 INTEGER, 
	age_16_17 INTEGER, 
	age_18_24 INTEGER, 
	age_25_28 INTEGER, 
	new_faces INTEGER, 
	producers INTEGER, 
	produced_minutes INTEGER, 
	workers INTEGER, 
	volunteers INTEGER, 
	tags VARCHAR(60) NOT NULL, 
	aim VARCHAR(300), 
	late BOOLEAN NOT NULL, 
	author_id INTEGER, 
	created_at DATETIME NOT NULL, 
	written_at DATETIME, 
	edited_at DATETIME, 
	revision INTEGER NOT NULL, 
	asked_at DATETIME, 
	taken_by INTEGER, 
	taken_talk INTEGER, 
	CONSTRAINT session_held_is_counted CHECK ((status = 'held') = (girls IS NOT NULL AND boys IS NOT NULL AND nonbinary IS NOT NULL AND unknown IS NOT NULL)), 
	CONSTRAINT session_ages CHECK (ages_mode <> 'counted' OR coalesce(age_under_10, 0) + coalesce(age_10_12, 0) + coalesce(age_13_15, 0) + coalesce(age_16_17, 0) + coalesce(age_18_24, 0) + coalesce(age_25_28, 0) <= girls + boys + nonbinary + unknown), 
	CONSTRAINT session_ages_mode CHECK (ages_mode IN ('none', 'mostly', 'counted')), 
	CONSTRAINT session_reason CHECK (cancelled_reason IS NULL OR cancelled_reason IN ('staff', 'nobody_came', 'holiday', 'premises', 'weather', 'other')), 
	CONSTRAINT session_reason_cancelled CHECK (cancelled_reason IS NULL OR status = 'cancelled'), 
	CONSTRAINT session_kind CHECK (kind IN ('open', 'group', 'project', 'event', 'camp', 'trip', 'detached', 'school', 'digital')), 
	CONSTRAINT session_only_held_counts CHECK (status = 'held' OR (girls IS NULL AND boys IS NULL AND nonbinary IS NULL AND unknown IS NULL AND new_faces IS NULL AND producers IS NULL AND produced_minutes IS NULL)), 
	CONSTRAINT session_status CHECK (status IN ('planned', 'held', 'cancelled')), 
	CONSTRAINT session_age_counts CHECK ((age_under_10 IS NULL OR age_under_10 >= 0) AND (age_10_12 IS NULL OR age_10_12 >= 0) AND (age_13_15 IS NULL OR age_13_15 >= 0) AND (age_16_17 IS NULL OR age_16_17 >= 0) AND (age_18_24 IS NULL OR age_18_24 >= 0) AND (age_25_28 IS NULL OR age_25_28 >= 0)), 
	CONSTRAINT session_total CHECK (girls + boys + nonbinary + unknown <= 5000), 
	CONSTRAINT session_counts CHECK (girls >= 0 AND boys >= 0 AND nonbinary >= 0 AND unknown >= 0), 
	CONSTRAINT session_length CHECK (minutes > 0 AND minutes <= 144000 AND ends > starts), 
	CONSTRAINT session_new_faces CHECK (new_faces >= 0 AND new_faces <= girls + boys + nonbinary + unknown), 
	CONSTRAINT session_produced CHECK (produced_minutes >= 0 AND produced_minutes <= minutes), 
	CONSTRAINT session_producers CHECK (producers >= 0 AND producers <= girls + boys + nonbinary + unknown), 
	CONSTRAINT session_staff CHECK (workers >= 0 AND volunteers >= 0), 
	CONSTRAINT fk_sessions_activity_id FOREIGN KEY(activity_id) REFERENCES activities (id), 
	CONSTRAINT fk_sessions_author_id FOREIGN KEY(author_id) REFERENCES members (id), 
	CONSTRAINT fk_sessions_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id), 
	CONSTRAINT fk_sessions_taken_by FOREIGN KEY(taken_by) REFERENCES members (id), 
	CONSTRAINT fk_sessions_unit_id FOREIGN KEY(unit_id) REFERENCES units (id)
);
INSERT INTO "sessions" VALUES(1,1,1,1,'open',0,'2026-05-15','2026-05-15 17:00:00.000000','2026-05-15 21:00:00.000000',240,'2026-05-15 18:00:00.000000',1,'held',NULL,NULL,15,18,1,0,'mostly','13_15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,0,0,NULL,NULL,'',NULL,0,1,'2026-05-14 09:00:00.000000','2026-05-15 18:00:00.000000','2026-05-16 09:00:00.000000',2,'2026-05-15 18:00:00.000000',1,1);
INSERT INTO "sessions" VALUES(2,1,1,1,'open',0,'2026-05-22','2026-05-22 17:00:00.000000','2026-05-22 21:00:00.000000',240,'2026-05-22 18:00:00.000000',1,'planned',NULL,NULL,NULL,NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,NULL,'2026-05-14 09:00:00.000000',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "sessions" VALUES(3,1,1,1,'open',0,'2026-05-29','2026-05-29 17:00:00.000000','2026-05-29 21:00:00.000000',240,'2026-05-29 18:00:00.000000',1,'planned',NULL,NULL,NULL,NULL,NULL,NULL,'none',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,0,NULL,'2026-05-15 18:00:00.000000',NULL,NULL,0,NULL,NULL,NULL);
CREATE TABLE talks (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	identity_id INTEGER NOT NULL, 
	member_id INTEGER, 
	channel VARCHAR(20) NOT NULL, 
	chat VARCHAR(64) NOT NULL, 
	script VARCHAR(40) NOT NULL, 
	arguments JSON NOT NULL, 
	subject VARCHAR(60), 
	record JSON NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	touched_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	shown JSON, 
	CONSTRAINT talk_status CHECK (status IN ('open', 'aside', 'done', 'thrown_away', 'expired')), 
	CONSTRAINT fk_talks_identity_id FOREIGN KEY(identity_id) REFERENCES identities (id), 
	CONSTRAINT fk_talks_member_id FOREIGN KEY(member_id) REFERENCES members (id)
);
INSERT INTO "talks" VALUES(1,1,1,'terminal','Aino','log_session','[1]','session:1','{"version": "f698d878", "step": 8, "asked_at": 7, "asking": "", "entries": [{"key": "log_session.plan", "kind": "look", "value": {"session_id": 1, "activity_id": 1, "activity": "Open evening", "kind": "open", "unit_id": 1, "unit": "Boathouse", "organisation_id": 1, "time_zone": "Europe/Helsinki", "starts": "2026-05-15T17:00:00", "ends": "2026-05-15T21:00:00", "invented": false}, "arguments": [1]}, {"key": "log_session.last", "kind": "look", "value": null, "arguments": [1, "2026-05-15T17:00:00"]}, {"key": "log_session.held", "kind": "answer", "value": "as_planned"}, {"key": "log_session.take", "kind": "deed", "value": true, "repeatable": true}, {"key": "log_session.counts", "kind": "answer", "value": [14, 18, 1, 0]}, {"key": "log_session.ages", "kind": "answer", "value": {"mode": "mostly", "bands": ["13_15"], "numbers": {}}}, {"key": "log_session.new_faces", "kind": "answer", "value": 2}, {"key": "log_session.youth_run", "kind": "answer", "value": "no"}, {"key": "log_session.prompt", "kind": "look", "value": "12", "arguments": [1, "2026-05-15"]}, {"key": "log_session.told", "kind": "look", "value": false, "arguments": [1]}, {"key": "log_session.tell", "kind": "deed", "value": null, "repeatable": true}, {"key": "log_session.reflection", "kind": "answer", "value": "Two of the older ones taught the new ones billiards without being asked."}, {"key": "log_session.card", "kind": "confirm", "value": true}, {"key": "log_session.write_down", "kind": "deed", "value": 1}, {"key": "log_session.saved", "kind": "said", "value": null}], "draft": null, "doubt": null, "correcting": "", "corrected": false, "last_tap": "7.save", "title": "Open evening, Fri 15 May, 17\u201321", "subject": "session:1"}','done','2026-05-15 18:00:00.000000','2026-05-15 18:00:00.000000','2026-05-29 18:00:00.000000',NULL);
INSERT INTO "talks" VALUES(2,2,2,'terminal','Veikko','invite','[]',NULL,'{"version": "f698d878", "step": 1, "asked_at": 0, "asking": "", "entries": [{"key": "invite.units", "kind": "look", "value": [{"id": 1, "name": "Boathouse", "organisation_id": 1, "organisation": "Lakeside", "time_zone": "Europe/Helsinki", "language": "en", "invented": false}], "arguments": [2]}, {"key": "invite.what", "kind": "answer", "value": "worker"}, {"key": "invite.made", "kind": "deed", "value": 1}, {"key": "invite.worker_made", "kind": "said", "value": null}], "draft": null, "doubt": null, "correcting": "", "corrected": false, "last_tap": "0.worker", "title": "", "subject": ""}','done','2026-05-15 18:00:00.000000','2026-05-15 18:00:00.000000','2026-05-29 18:00:00.000000',NULL);
INSERT INTO "talks" VALUES(3,4,4,'terminal','Maija','hello','[]',NULL,'{"version": "f698d878", "step": 4, "asked_at": 2, "asking": "", "entries": [{"key": "hello.stranger", "kind": "look", "value": true, "arguments": [4]}, {"key": "language.language", "kind": "answer", "value": "en"}, {"key": "language.set", "kind": "deed", "value": null, "repeatable": true}, {"key": "hello.code[1]", "kind": "answer", "value": ["33577a22b275828dd4cef410c2fce47d6a1fd4007f2324fe55d06b6dc3864a3b", "7665c84629dc6469701ab00b1a69fe4356dbcc30581d2842262c5ed53c71ef75"]}, {"key": "hello.invitation[1]", "kind": "look", "value": {"state": "ok", "id": 1, "purpose": "join", "organisation_id": 1, "organisation_name": null, "unit_id": 1, "role": "worker", "language": null, "member_id": null}, "arguments": ["33577a22b275828dd4cef410c2fce47d6a1fd4007f2324fe55d06b6dc3864a3b", "7665c84629dc6469701ab00b1a69fe4356dbcc30581d2842262c5ed53c71ef75", "2026-05-15T18:00:00Z"]}, {"key": "hello.place", "kind": "look", "value": ["Lakeside", "Boathouse"], "arguments": [{"state": "ok", "id": 1, "purpose": "join", "organisation_id": 1, "organisation_name": null, "unit_id": 1, "role": "worker", "language": null, "member_id": null}]}, {"key": "hello.colleagues", "kind": "look", "value": [{"id": 1, "name": "Aino", "roles": ["worker"]}, {"id": 2, "name": "Veikko", "roles": ["mentor"]}], "arguments": [1]}, {"key": "hello.name", "kind": "answer", "value": "Maija"}, {"key": "hello.accept", "kind": "deed", "value": true}, {"key": "hello.joined_worker", "kind": "said", "value": null}], "draft": null, "doubt": null, "correcting": "", "corrected": false, "last_tap": "", "title": "", "subject": ""}','done','2026-05-15 18:00:00.000000','2026-05-15 18:00:00.000000','2026-05-29 18:00:00.000000',NULL);
INSERT INTO "talks" VALUES(4,4,4,'terminal','Maija','help','[]',NULL,'{"version": "f698d878", "step": 0, "asked_at": 0, "asking": "", "entries": [{"key": "help.worker", "kind": "said", "value": null}], "draft": null, "doubt": null, "correcting": "", "corrected": false, "last_tap": "", "title": "", "subject": ""}','done','2026-05-15 18:00:00.000000','2026-05-15 18:00:00.000000','2026-05-29 18:00:00.000000',NULL);
INSERT INTO "talks" VALUES(5,1,1,'terminal','Aino','log_session','[]',NULL,'{"version": "f698d878", "step": 5, "asked_at": 5, "asking": "log_session.talked_with", "entries": [{"key": "log_session.units", "kind": "look", "value": [{"id": 1, "name": "Boathouse", "organisation_id": 1, "organisation": "Lakeside", "time_zone": "Europe/Helsinki", "language": "en", "invented": false}], "arguments": [1]}, {"key": "log_session.waiting", "kind": "look", "value": [], "arguments": [1, "2026-05-15T18:00:00Z"]}, {"key": "log_session.activities", "kind": "look", "value": [{"id": 1, "name": "Open evening", "kind": "open", "unit_id": 1, "slots": [{"weekday": 4, "starts": "17:00:00", "ends": "21:00:00"}]}, {"id": 2, "name": "Street round", "kind": "detached", "unit_id": 1, "slots": []}], "arguments": [1]}, {"key": "log_session.activity", "kind": "answer", "value": "2"}, {"key": "log_session.day", "kind": "answer", "value": "2026-05-14"}, {"key": "log_session.there", "kind": "look", "value": [], "arguments": [2, "2026-05-14"]}, {"key": "log_session.others_that_day", "kind": "look", "value": [], "arguments": [2, null, "2026-05-14"]}, {"key": "log_session.own_times", "kind": "answer", "value": ["17:00", "19:00"]}, {"key": "log_session.last", "kind": "look", "value": null, "arguments": [2, "2026-05-14T17:00:00"]}, {"key": "log_session.held", "kind": "answer", "value": "these_times"}, {"key": "log_session.take", "kind": "deed", "value": true, "repeatable": true}, {"key": "log_session.areas", "kind": "look", "value": [], "arguments": [1]}, {"key": "log_session.area", "kind": "answer", "value": "Harbour"}], "draft": null, "doubt": null, "correcting": "", "corrected": false, "last_tap": "", "title": "Street round, Thu 14 May, 17\u201319", "subject": ""}','open','2026-05-15 18:00:00.000000','2026-05-15 18:00:00.000000','2026-05-29 18:00:00.000000',NULL);
CREATE TABLE team_chats (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	chat VARCHAR(64) NOT NULL, 
	topic VARCHAR(32) NOT NULL, 
	title VARCHAR(256) NOT NULL, 
	language VARCHAR(5), 
	next_due_at DATETIME NOT NULL, 
	unreachable_at DATETIME, 
	bound_by INTEGER, 
	bound_at DATETIME NOT NULL, 
	CONSTRAINT fk_team_chats_bound_by FOREIGN KEY(bound_by) REFERENCES members (id), 
	CONSTRAINT fk_team_chats_unit_id FOREIGN KEY(unit_id) REFERENCES units (id), 
	CONSTRAINT uq_team_chats_channel_chat_topic UNIQUE (channel, chat, topic)
);
INSERT INTO "team_chats" VALUES(1,1,'telegram','-1001','','Boathouse team',NULL,'2026-05-18 09:00:00.000000',NULL,2,'2026-05-16 09:00:00.000000');
CREATE TABLE units (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	organisation_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	archived_at DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT fk_units_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisations (id)
);
INSERT INTO "units" VALUES(1,1,'Boathouse',NULL,'2026-04-14 09:00:00.000000');
INSERT INTO "units" VALUES(2,2,'Mill',NULL,'2026-04-14 09:00:00.000000');
CREATE INDEX ix_browsers_seen_at ON browsers (seen_at);
CREATE INDEX ix_chat_lines_secret_of ON chat_lines (secret_of);
CREATE INDEX chat_lines_of ON chat_lines (chat, id);
CREATE INDEX ix_inbox_received_at ON inbox (received_at);
CREATE INDEX outbox_waiting ON outbox (status, channel, id);
CREATE INDEX ix_chat_offers_member_id ON chat_offers (member_id);
CREATE INDEX ix_identities_member_id ON identities (member_id);
CREATE INDEX ix_units_organisation_id ON units (organisation_id);
CREATE INDEX ix_activities_unit_id ON activities (unit_id);
CREATE INDEX ix_goals_unit_id ON goals (unit_id);
CREATE INDEX ix_invitations_organisation_id ON invitations (organisation_id);
CREATE INDEX ix_prompts_unit_id ON prompts (unit_id);
CREATE INDEX ix_questions_organisation_id ON questions (organisation_id);
CREATE INDEX ix_roles_member_id ON roles (member_id);
CREATE INDEX ix_roles_organisation_id ON roles (organisation_id);
CREATE INDEX ix_roles_unit_id ON roles (unit_id);
CREATE UNIQUE INDEX roles_in_organisation_once ON roles (member_id, organisation_id, role) WHERE unit_id IS NULL;
CREATE INDEX ix_talks_member_id ON talks (member_id);
CREATE INDEX talks_about ON talks (subject, status);
CREATE INDEX talks_expiring ON talks (status, expires_at);
CREATE INDEX talks_of_identity ON talks (identity_id, status);
CREATE INDEX ix_team_chats_unit_id ON team_chats (unit_id);
CREATE INDEX team_chats_due ON team_chats (next_due_at);
CREATE INDEX ix_activity_times_activity_id ON activity_times (activity_id);
CREATE INDEX ix_invitation_uses_invitation_id ON invitation_uses (invitation_id);
CREATE INDEX sessions_of_author ON sessions (author_id, date);
CREATE INDEX sessions_of_unit ON sessions (unit_id, date, status, kind, planned, girls, boys, nonbinary, unknown, new_faces, minutes, produced_minutes);
CREATE UNIQUE INDEX sessions_planned_once ON sessions (activity_id, starts);
CREATE INDEX sessions_to_ask ON sessions (asked_at, over_at);
CREATE UNIQUE INDEX reflections_of_session ON reflections (session_id);
CREATE INDEX reflections_of_unit ON reflections (unit_id, written_at);
CREATE INDEX ix_revisions_session_id ON revisions (session_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('organisations',2);
INSERT INTO "sqlite_sequence" VALUES('units',2);
INSERT INTO "sqlite_sequence" VALUES('activities',2);
INSERT INTO "sqlite_sequence" VALUES('activity_times',1);
INSERT INTO "sqlite_sequence" VALUES('members',4);
INSERT INTO "sqlite_sequence" VALUES('roles',4);
INSERT INTO "sqlite_sequence" VALUES('identities',4);
INSERT INTO "sqlite_sequence" VALUES('sessions',3);
INSERT INTO "sqlite_sequence" VALUES('talks',5);
INSERT INTO "sqlite_sequence" VALUES('outbox',24);
INSERT INTO "sqlite_sequence" VALUES('inbox',22);
INSERT INTO "sqlite_sequence" VALUES('reflections',1);
INSERT INTO "sqlite_sequence" VALUES('invitations',1);
INSERT INTO "sqlite_sequence" VALUES('invitation_uses',1);
INSERT INTO "sqlite_sequence" VALUES('revisions',1);
INSERT INTO "sqlite_sequence" VALUES('team_chats',1);
INSERT INTO "sqlite_sequence" VALUES('chat_offers',1);
INSERT INTO "sqlite_sequence" VALUES('individual_months',1);
INSERT INTO "sqlite_sequence" VALUES('goals',1);
INSERT INTO "sqlite_sequence" VALUES('browsers',1);
INSERT INTO "sqlite_sequence" VALUES('chat_lines',1);
INSERT INTO "sqlite_sequence" VALUES('questions',1);
COMMIT;
