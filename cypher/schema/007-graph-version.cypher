// A graph has one version, which every write to it replaces, the record of this migration first of all.
CREATE CONSTRAINT graph_version_id IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE;
MERGE (:GraphVersion {id: 'graph-version'});
