// How large is the graph?
// Parameters: none.
// Columns: papers, claims, methods, datasets, benchmarks, tasks, metrics, ideas.
RETURN COUNT { (:Paper) } AS papers,
       COUNT { (:Claim) } AS claims,
       COUNT { (:Method) } AS methods,
       COUNT { (:Dataset) } AS datasets,
       COUNT { (:Benchmark) } AS benchmarks,
       COUNT { (:Task) } AS tasks,
       COUNT { (:Metric) } AS metrics,
       COUNT { (:Idea) } AS ideas
