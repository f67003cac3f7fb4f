/**
 * Abbreviations, proper names and capitalised phrases that many papers use and that name neither a method nor data:
 * fields, units, companies, languages, people. Lower case, letters and digits only, without a plural s.
 */
const terms = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const fieldTerms = terms(`
  a100 a2a aa absa ac acc ace acl acm ad ada ade adl ads ae aes af african ag agi agx ahd ai aigc aigi air ais al
  alignment allm alphaevolve am amazon amd american aml amr and android ann anova anthropic aoi ap ape api apple
  apr aps apt ar arabic ari arm asd asian asl asr ast at ate atp attck au auc aucroc auprc auroc aus automl av avs
  aws ba bayesian bc bce bci bellman bernoulli bev bf16 bleu bleu4 bo boolean bp bpe bregman btad busi c2 ca caa
  cad cam cap carlo cartesian cas cav cbct cbf cc cca cce cd cdc cdm cdr ce cem cer cf cfd cfm cfr cg cgan chair
  chinese chrf ci cider cil cir cis cka cl cli clipscore cls clt cmdp cmr cn cnf cnnlstm cnntransformer co co2 cod
  code com comet cop covid19 cp cps cpt cpu cqa crc crm crs cs csi csp css ct cta ctc ctf cti ctr cts cua cuda cv
  cvd cve cvpr cvr cvrp cwe cxr da dag das db dbm dc dcs dct deepmind dementiabank des dfa dft dg dip dirichlet dl
  dllm dlm dm dma dmd dmp dms dna dns dof dom dp dpm dpp dps dr ds dsa dsc dsl dsm dss dst dt dti dts ea ec ece
  ecg ecl ed eda eeg eer ehr el elbo em emg en english eo er erp es esd esg ess eth eu euclidean european ev
  explanation f1 f1score facebook fair faq far fas fc fca fd fda fem ffn fft fgvc fid film flair flop fm fmri fms
  fol forwardkl fourier fov fp fp16 fp32 fp8 fpga fpr fps fr french fscil fsl ft gaussian gb gcl gd gdp gdpr gec
  gemm genai german gflop gfm gibbs github glm gmv gns google gps gpu gpuhour gr grf gs gt gui h100 hamiltonian
  har hat hc hci hd hd95 hdr hebbian hessian hilbert hindi hipaa hitl hiv hoi hp hpc hpe hpo hr hrc hri hrl hrm
  hsi html http huggingface humanai humanllm i2v ibm ic icc ice iclr icp ics icu id ids ie ieee if ii iid il
  imageto3d imo imu indian int4 int8 intel internet ios iot iou ip ips iqa ir irs is iso isp it its iv jacobian
  japanese java javascript jax jetson jit jpeg jsd json k12 kaggle kb kbs kde kernelbench kg kgc kge kgqa kgs kl
  kldivergence korean kpi kt kv kvcache l0 l1 l2 l4 la lagrangian lalm langgraph laplacian latex lcd lcs ldp led
  lidar lif linux lipschitz lm lms longcot lpip lq lr lrp ls ltl lyapunov mab mac macrof1 mad map map50 mape mapf
  mar marco markov markovian mas mav maxsat maxsim mb mc mci mcnemar mcq mcqa md mdd mde mdm mds meddra mer meta
  meteor mfcc mft mha mi mia miccai microf1 microsoft mil mim mimic mimo miou mir mis mit mitre ml mla mle mlm
  mmdit mms mmse mmwave mocap mof monte mos mot mpjpe mr mri mrr ms msa mse mt mts mu multigpu multillm n1 nasa
  nash ndcg ne ner neurip newton nir nist nl nl2sql nlg nli nll nlo nlp nlu nms nmt nn nns no noniid nonllm np npc
  npcomplete nphard npu nsp ntire ntk ntp ntu nvidia nvs nyström ocl ocr oct od ode olympiad onnx ood oov opd
  openai openclaw openhand openstreetmap opsd or oran os ot ovs owasp owl p1 p99 pa pacbaye pad par pareto pas
  pascal pb pbr pc pcs pd pddl pde pdf pdp pe peft pes pg pgd ph pi pii pm pmi pns po poi poisson pos postgresql
  ppa ppi ppl pq pqc pr prauc prs ps psnr pt pv python pytorch qa qe qkv qml qoe qos qr qwk r1 r2 raga ram ran
  rank1 ransac ras raw rbf rc rca rdf re read reddit reid relu res rest reversekl rfid rft rgb rgbd rgbthermal
  riemannian ris riscv rlm rm rms rmse rmsnorm rna rnaseq roc rocauc roi ros rouge rouge1 rougel rpca rs rsa rss
  rt rtl rts rtx sa saa sap sar sat sc scannet scifact scm sd sda sde sdg sdr se sec sem semeval semeval2025
  semeval2026 sentinel2 seq2seq ser sfm sglang shacl shannon shapley si sic sid sim2real singlegpu singlellm sir
  sisr sla slam slo slp smt snr so soc sod sop sota sp spacy spanish sparql spd sps sql sr sram srgb srs ss ssa
  ssc ssd ssim ssr st stackelberg ste stem stf stl stm sts sv svc svg svr swe swiglu system1 system2 t1 t1w t2i
  t2v t4 ta tag tamp taylor tb tc td tensorflow tensorrt ter textto3d texttosql tf tflop tfm tiktok tinyml
  tinystorie tir tl tod tom top1 top3 top5 tpr tpu ts tsc tsfm tsp tta ttc ttft tts ttt turing tv twitter uav uda
  ue ugc ui uie uis uk umm un uq url us usa usd usv uv ux v1 v10 v15 v2 v2x v3 v31 v4 v6 vad vc vg videollm
  videoqa vl vln vlp vpr vps vqa vr vram vrp vsr w4a4 wam wasserstein wav2vec2 web wer western wikipedia wikitext
  windows wmt wsd wsi x2014 x86 xai xl xml xr ycb youtube
`)

/** The same for phrases of several words. */
export const fieldPhrases = terms(`
  abstractionandreasoningcorpu abstractmeaningrepresentation aclanthology actionunit activityrecognition
  advanceddriverassistancesystem adversarialnetwork aerialvehicle agenticreinforcementlearning agxorin aiact
  aiagent aifeedback anomalydetection anythingmodel architecturesearch areaunder artificialgeneralintelligence
  artificialintelligence artificialneuralnetwork attacksuccessrate audiolanguagemodel augmentedgeneration
  augmentedreality automaticspeechrecognition autonomousdriving averageprecision balancedaccuracy bertandro
  bidirectionalencoderrepresentation bigfive bottleneckmodel brazilianportuguese bytepairencoding
  capacitatedvehicleroutingproblem carlotreesearch chamferdistance charactererrorrate chineseandenglish
  classincrementallearning claudehaiku claudeopu claudesonnet clickthroughrate computedtomography computervision
  controlsuite convolutionalblockattentionmodule cyberthreatintelligence decentralizedexecution
  deepdeterministicpolicygradient deeplearning deepoperatornetwork deepresearch depthestimation descriptionlogic
  diabeticretinopathy dicescore dicesimilaritycoefficient digitalsurfacemodel digitaltwin directedacyclicgraph
  discretecosinetransform domainadaptation earthobservation electronicdesignautomation electronichealthrecord
  emotionrecognition encoderrepresentation engineoptimization englishandchinese englishandfrench englishandgerman
  englishandjapanese englishandspanish entityrecognition equalerrorrate europeanunion exactmatch
  expectedcalibrationerror explainableartificialintelligence expressionrecognition eyeview fastfouriertransform
  fewshotlearning formalconceptanalysi foundationmodel frankaemikapanda frechetinceptiondistance
  freeenergyprinciple geminipro generativeartificialintelligence globalsouth googledeep googlegemini googlescholar
  googlesearch googletranslate gradientweightedclassactivationmapping graphicaluserinterface
  graphretrievalaugmentedgeneration groupedqueryattention healthrecord huggingface humanfeedback
  humanobjectinteraction imagequalityassessment inceptiondistance inceptionscore independentcomponentanalysi
  inertialmeasurementunit informationbottleneck informationextraction informationretrieval
  intelligencegeneratedcontent intelligenttransportationsystem intermediaterepresentation internetofthing
  intrusiondetectionsystem iterativeclosestpoint jensenshannondivergence jetsonorin jobshopschedulingproblem
  jointembeddingpredictivearchitecture knowledgegraph knowledgegraphembedding knowledgegraphquestionanswering
  kvcache languageimagepretraining languagemodel languageprocessing largeaudiolanguagemodel lastexam
  leakyintegrateandfire lineartemporallogic llamaandqwen llmagent llmjudge longchainofthought losangele
  machinelearning machinetranslation magneticresonanceimaging managementframework markovdecisionprocesse
  maximummeandiscrepancy meanabsoluteerror meansquarederror measurementunit membershipinferenceattack
  microaerialvehicle mildcognitiveimpairment minimumdescriptionlength mistrallarge modernstandardarabic montecarlo
  moralfoundationstheory motivationalinterviewingtreatmentintegrity multiagentdebate multiagentpathfinding
  multimodaldiffusiontransformer multimodalmodel multiobjecttracking multipleinstancelearning
  namedentityrecognition nashequilibrium naturallanguage naturallanguageinference naturallanguageprocessing
  neuralmachinetranslation neuraltangentkernel newyork newyorkcity nonmaximumsuppression nvidiajetson
  nvidiajetsonnano objectdetection onlylookonce openradioaccessnetwork opticalcharacterrecognition
  ordinarydifferentialequation parameterefficientfinetuning partiallyobservablemarkovdecisionproces
  peaksignaltonoiseratio personallyidentifiableinformation planningdomaindefinitionlanguage policyoptimization
  preferenceoptimization qnetwork qualityassessment questionanswering qwenandllama radiancefield raspberrypi
  reasoningagent reasoningmodel receiveroperatingcharacteristic recommendersystem registertransferlevel
  relationextraction relativepolicyoptimization robotoperatingsystem rootmeansquarederror scenecompletion
  semanticsegmentation sentimentanalysi sequentialrecommendation shorttermmemory
  simultaneouslocalizationandmapping socialscience softwareengineering southasian southeastasia southeastasian
  speechrecognition stackoverflow structuralcausalmodel successrate sustainabledevelopmentgoal symbolicregression
  syntheticapertureradar termfrequencyinversedocumentfrequency testtimeadaptation testtimetraining
  textattributedgraph theoryofmind tinyimage traditionalchinese travelingsalesmanproblem uncertaintyquantification
  unifiedmedicallanguagesystem unitedkingdom unitedstate unmannedaerialvehicle unrealengine
  unsuperviseddomainadaptation unsustainabledevelopmentgoal userinterface variationalinformationbottleneck
  vehicleroutingproblem verifiablereward videolargelanguagemodel videoquestionanswering vinciresearchkit
  visionandlanguagenavigation visionlanguagenavigation visuallanguagemodel visualquestionanswering worderrorrate
  worldmodel worldvaluessurvey zeroshotlearning
`)
