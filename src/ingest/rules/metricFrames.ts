const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Last words of phrases that are measures where a result is stated. */
export const metricHeads = words(`
  accuracy accuracies rate rates score scores error errors latency overhead overheads cost costs time times speed
  throughput efficiency
  consumption usage quality fidelity robustness consistency recall precision reward rewards regret complexity ratio gap
  utilization coverage stability correlation perplexity loss
  footprint bandwidth emissions yield satisfaction helpfulness diversity novelty faithfulness coherence
  sensitivity specificity generalization generalisation convergence capability capabilities probability
  success completion retention degradation infractions length epochs sparsity forgetting agreement calibration fairness
  memory parameters flops speedup performance distance    hallucination hallucinations 
   interpretability  reliability realism controllability 
`)
