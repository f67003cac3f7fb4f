// Which methods apply an idea, or a narrower one, and which sentence shows it?
// Parameters: $idea  one of its names in the form of Alias.key: lower case, letters and digits only.
// In Neo4j Browser: :param {idea: 'reweighting'}
// Columns: idea (perhaps a narrower one), method, paper, publishedOn, evidence.
MATCH (:Alias {key: $idea, label: 'Idea'})-[:NAMES]->(wider:Idea)
MATCH (wider)<-[:NARROWER_THAN*0..]-(applied:Idea)
WITH DISTINCT applied
MATCH (applied)<-[applies:APPLIES]-(applying:Method)
MATCH (source:Paper {id: applies.paperId})
RETURN applied.name AS idea, applying.name AS method, source.title AS paper, source.publishedOn AS publishedOn,
  applies.evidence AS evidence
ORDER BY idea, method, applying.id, source.id
