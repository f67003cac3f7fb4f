// Makes the benchmarks of a batch, or adds what the batch knows of them: spellings are a union, a known name wins over a
// paper's, of several papers' names the smallest is kept. So the order of loading does not show.
// Parameters: rows [{id, name, known, builtOn, isMeant (false: only merged ones are), keys: [{id, key, spellings}]}].
// Columns: none.
UNWIND $rows AS row
MERGE (e:Benchmark {id: row.id})
SET e.name = CASE
      WHEN e.name IS NULL OR row.known THEN row.name
      WHEN e.known OR e.name < row.name THEN e.name
      ELSE row.name
    END,
    e.known = coalesce(e.known, false) OR row.known,
    e.aliases = coalesce(e.aliases, []),
    e.builtOn = CASE WHEN row.isMeant THEN row.builtOn ELSE e.builtOn END
WITH e, row
UNWIND row.keys AS key
MERGE (a:Alias {id: key.id})
ON CREATE SET a.key = key.key, a.label = 'Benchmark'
MERGE (a)-[n:NAMES]->(e)
WITH e, n, coalesce(n.spellings, []) + key.spellings AS spellings
UNWIND spellings AS spelling
WITH DISTINCT e, n, spelling
ORDER BY spelling
WITH e, n, collect(spelling) AS spellings
SET n.spellings = spellings
WITH DISTINCT e
MATCH (e)<-[n:NAMES]-()
UNWIND n.spellings AS spelling
WITH DISTINCT e, spelling
ORDER BY spelling
WITH e, collect(spelling) AS aliases
SET e.aliases = aliases
