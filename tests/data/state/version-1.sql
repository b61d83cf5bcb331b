-- SPDX-FileCopyrightText: 2026 The WQLoader developers
-- SPDX-License-Identifier: MIT
-- A state of version 1, before targets could be paused: its tables as they were, word for word, since their definitions
-- are sealed. Never changed: a loader that was installed then has such a file.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE target (key TEXT PRIMARY KEY, segment INTEGER NOT NULL, offset INTEGER NOT NULL, mark_length INTEGER NOT NULL, mark_hash INTEGER NOT NULL, settled INTEGER NOT NULL, newest_time INTEGER NOT NULL, rows_confirmed INTEGER NOT NULL, counters TEXT NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE segment (number INTEGER PRIMARY KEY, device INTEGER NOT NULL, inode INTEGER NOT NULL, head_length INTEGER NOT NULL, head_hash INTEGER NOT NULL, path BLOB NOT NULL, compression INTEGER NOT NULL, base INTEGER NOT NULL, size INTEGER NOT NULL, tail_length INTEGER NOT NULL, tail_hash INTEGER NOT NULL, modified INTEGER NOT NULL, finished INTEGER NOT NULL, needed INTEGER NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE audit (target TEXT NOT NULL, number INTEGER NOT NULL, begin_segment INTEGER NOT NULL, begin_offset INTEGER NOT NULL, end_segment INTEGER NOT NULL, end_offset INTEGER NOT NULL, not_before INTEGER NOT NULL, seal INTEGER NOT NULL, PRIMARY KEY (target, number)) WITHOUT ROWID;
CREATE TABLE action (target TEXT NOT NULL, id TEXT NOT NULL, state INTEGER NOT NULL, result_status TEXT NOT NULL, result_text TEXT NOT NULL, acknowledged INTEGER NOT NULL, seen INTEGER NOT NULL, done INTEGER NOT NULL, seal INTEGER NOT NULL, PRIMARY KEY (target, id)) WITHOUT ROWID;
CREATE TABLE routing (number INTEGER PRIMARY KEY, segment INTEGER NOT NULL, offset INTEGER NOT NULL, rules TEXT NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('version', '1', 4693398148089037055);
INSERT INTO meta VALUES ('host', '2bcddf583604661bddc236134f28fbb2', -2786751173671302076);
INSERT INTO meta VALUES ('schema', '-8744884214470180868', 4007822999357341455);
INSERT INTO target VALUES ('https://stats.example.net/acme token trix', 2, 123456, 256, -5, 1, 1795357830, 4711, '{"batches":12}', 3959769397574149652);
INSERT INTO target VALUES ('https://stats.example.net/bolt -', 1, 77, 0, 0, 0, 1795357000, 3, '{}', -707214433007287307);
INSERT INTO segment VALUES (1, 2049, 131, 1024, -2, X'2f7661722f6c6f672f617374657269736b2f71756575655f6c6f672e31', 0, 0, 99999, 256, 42, 1795357000000000000, 1, 1, 820289602942501552);
INSERT INTO segment VALUES (2, 2049, 132, 1024, 17, X'2f7661722f6c6f672f617374657269736b2f71756575655f6c6f67', 0, 0, -1, 0, 0, 1795357830000000000, 0, 1, 6748863365577622695);
INSERT INTO audit VALUES ('https://stats.example.net/acme token trix', 0, 1, 10, 2, 20, 1795357900, -1866680410681389629);
INSERT INTO action VALUES ('https://stats.example.net/acme token trix', '8', 2, 'OK', 'Interface paused', 0, 1795357800, 1795357801, 5773866532472323515);
INSERT INTO action VALUES ('https://stats.example.net/acme token trix', '9', 1, '', '', 0, 1795357820, 0, 8365935745229712937);
INSERT INTO routing VALUES (0, 1, 0, '[rule old]', -975363536643369096);
INSERT INTO routing VALUES (1, 2, 500, '[rule new]', 4026818999543924251);
