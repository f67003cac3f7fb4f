// How many papers address each of the most common tasks with a method that applies an idea, narrower ideas included?
// Parameters: $tasks  whole number of tasks, those with most papers.
// Columns: ideaId, taskId, papers, methods (numbers).
// In Neo4j Browser: :param {tasks: 20}
// reads: every ADDRESSES
MATCH (task:Task)<-[:ADDRESSES]-(paper:Paper)
WITH task, count(paper) AS size
ORDER BY size DESC, task.id
LIMIT $tasks
MATCH (task)<-[:ADDRESSES]-(paper:Paper)
MATCH (paper)-[:INTRODUCES]->(method:Method)
MATCH (method)-[:APPLIES {paperId: paper.id}]->(narrower:Idea)
WITH DISTINCT task, paper, method, narrower
MATCH (narrower)-[:NARROWER_THAN*0..]->(idea:Idea)
RETURN idea.id AS ideaId, task.id AS taskId, count(DISTINCT paper) AS papers, count(DISTINCT method) AS methods
ORDER BY ideaId, taskId
