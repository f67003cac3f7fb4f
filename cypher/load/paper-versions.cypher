// Which versions of these papers does the graph hold?
// Parameters: ids.
// Columns: id, contentHash, extractorVersion, commentCount, otherHashes (of versions that gave way to this one).
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.id AS id, p.contentHash AS contentHash, p.extractorVersion AS extractorVersion,
       p.commentCount AS commentCount, coalesce(p.otherHashes, []) AS otherHashes
