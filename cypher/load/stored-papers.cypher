// What does the graph hold of papers, apart from their claims and ideas?
// Parameters: ids (of papers).
// Columns: id, paper (all properties), authors [{position, name}], mentions [{type (of the relationship), id (of the entity),
//   builtOn, properties}].
UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN id, p {.*} AS paper,
  [(p)-[w:WRITTEN_BY]->(a:Author) | {position: w.position, name: a.name}] AS authors,
  [(p)-[r:INTRODUCES|USES|TRAINS_ON|EVALUATES_ON|ADDRESSES]->(e) | {type: type(r), id: e.id, builtOn: e.builtOn, properties: r {.*}}] AS mentions
