// Which ideas do most methods apply, narrower ideas included?
// Parameters: none.
// Columns: idea, methods (number, narrower ideas included), narrower (number of narrower ideas at any depth), description.
// reads: every idea
MATCH (wider:Idea)
MATCH (wider)<-[:NARROWER_THAN*0..]-(idea:Idea)
MATCH (idea)<-[:APPLIES]-(method:Method)
WITH wider, count(DISTINCT method) AS methods
RETURN wider.name AS idea, methods, size([(wider)<-[:NARROWER_THAN*1..]-(narrower:Idea) | narrower.id]) AS narrower,
  wider.description AS description
ORDER BY methods DESC, idea
