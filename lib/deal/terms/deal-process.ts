import type { Term } from '../term.ts'
import { labels, list } from './labels.ts'

/** Where the sale stands, what it is about and how it came to be. */
export const dealProcessTerms: Term[] = [
  {
    id: 'deal.stage',
    group: 'deal',
    title: 'Stage',
    kind: 'choice',
    synonyms: labels({
      en: `stage | sales stage | opportunity stage | deal stage | pipeline stage | sales phase | phase | current stage | project stage | stage name
        deal phase | current sales stage | opportunity phase | sales cycle stage | stage of opportunity | opportunity status | deal status (sales)
        sales process stage | current sales phase | stage of the sales cycle | pipeline phase`,
      de: 'phase | verkaufsphase | vertriebsphase | stufe | opportunity-phase | verkaufsstufe | deal-phase | projektphase | stadium | vertriebsstufe | pipelinephase | phase der verkaufschance | pipeline-phase | aktuelle verkaufsphase | verkaufsstadium',
      fr: "étape | phase de vente | étape de vente | étape de l'opportunité | phase du projet | étape commerciale | stade | phase commerciale | étape du cycle de vente | phase de la transaction | phase de l'opportunité | étape du pipeline",
      es: 'etapa | fase | etapa de ventas | etapa de la oportunidad | fase de venta | etapa del negocio | etapa de venta | fase de la oportunidad | etapa del trato | fase de ventas | etapa actual | etapa del proyecto',
      pt: 'fase | estágio | etapa | estágio de vendas | fase da oportunidade | etapa do negócio | etapa da venda | estágio da oportunidade | fase de vendas | etapa do funil | estágio do negócio | fase do negócio',
      it: "fase | fase di vendita | fase opportunità | stadio | fase della trattativa | fase dell'opportunità | fase trattativa | fase commerciale | fase vendite | fase di trattativa",
      nl: 'fase | verkoopfase | verkoopstadium | stadium | dealfase | salesfase | fase verkoopkans | pipelinefase | huidige fase | fase van de deal',
      ja: 'フェーズ | 商談フェーズ | 案件フェーズ | ステージ | 営業フェーズ | 営業ステージ | 商談ステージ | 案件ステージ | 進捗 | 進捗状況 | 商談段階 | 取引ステージ | 確度/フェーズ | 段階 | 販売ステージ | セールスステージ | パイプラインステージ',
    }),
    names: list(
      'stage | stage name | stagename | sales stage | salesstage | deal stage | dealstage | stage id | opportunity stage | salesstagecode | stepname | step name | pipeline stage | phase | sales phase | opportunitystage',
    ),
  },
  {
    id: 'deal.probability',
    group: 'deal',
    title: 'Probability',
    kind: 'percent',
    synonyms: labels({
      en: `probability | probability (%) | win probability | probability of closing | close probability | likelihood | chance of success | confidence
        deal probability | probability % | probability to close | likelihood to close | win rate | percent to close | closing probability
        confidence level | opportunity probability | likelihood of closing | conversion probability | win likelihood | probability of close
        probability of winning | probability of success`,
      de: 'wahrscheinlichkeit | wahrscheinlichkeit (%) | abschlusswahrscheinlichkeit | gewinnwahrscheinlichkeit | wahrscheinlichkeit in % | auftragswahrscheinlichkeit | erfolgswahrscheinlichkeit | verkaufswahrscheinlichkeit | abschlusschance | gewinnchance | auftragschance',
      fr: 'probabilité | probabilité (%) | probabilité de gain | probabilité de conclusion | taux de réussite | probabilité de succès | probabilité de signature | probabilité de clôture | taux de probabilité',
      es: 'probabilidad | probabilidad (%) | probabilidad de cierre | probabilidad de éxito | probabilidad de ganar | probabilidad de ganarla',
      pt: 'probabilidade | probabilidade (%) | probabilidade de fechamento | probabilidade de ganho | probabilidade de sucesso | probabilidade de fecho',
      it: 'probabilità | probabilità (%) | probabilità di chiusura | probabilità di successo | probabilità % | percentuale di successo | probabilità di vincita',
      nl: 'kans (%) | waarschijnlijkheid | waarschijnlijkheid (%) | slagingskans | scoringskans | slaagkans | winstkans | kanspercentage | kans van slagen | scoringskans (%)',
      ja: '確度 | 確度(%) | 受注確度 | 可能性 | 受注確率 | 成約確率 | 案件確度 | 見込み度 | 確度 (%) | 成約確度 | 商談確度 | 受注見込度 | 確率 | 受注可能性',
    }),
    names: list(
      'probability | closeprobability | close probability | win probability | winprobability | likelihood | hs deal stage probability | conversion probability | probability percent | confidence',
    ),
  },
  {
    id: 'deal.type',
    group: 'deal',
    title: 'Deal type',
    kind: 'choice',
    synonyms: labels({
      en: `opportunity type | deal type | type | type of opportunity | type of deal | business type (new or existing) | type of business | registration type
        sales type | project type | new or existing business | transaction type | deal registration type | new or existing customer
        type of sale | type of project | new business or renewal | purchase type | opportunity category | deal category | order type | new/existing business
        type of registration | customer type | new or renewal`,
      de: 'art der verkaufschance | opportunity-typ | typ | geschäftsart | art der opportunity | art des geschäfts | dealtyp | projektart | deal-typ | auftragsart | neu- oder bestandskunde | verkaufschancentyp | kundenart | art des projekts | registrierungstyp | geschäftstyp | kundentyp',
      fr: "type d'opportunité | type | type d'affaire | type de projet | type de transaction | nature de l'affaire | type de vente | type de l'opportunité | type d'enregistrement | nature du projet | type de client",
      es: 'tipo de oportunidad | tipo | tipo de negocio | tipo de proyecto | tipo de trato | tipo de operación | tipo de venta | tipo de registro | tipo de cliente | tipo de transacción',
      pt: 'tipo de oportunidade | tipo | tipo de negócio | tipo de projeto | tipo de venda | tipo da oportunidade | tipo do negócio | tipo de registro | tipo de cliente | tipo de transação',
      it: 'tipo opportunità | tipo | tipo di opportunità | tipologia | tipo trattativa | tipo di progetto | tipologia opportunità | tipologia di opportunità | tipo di vendita | tipo di trattativa | tipologia progetto | tipo di cliente | tipologia cliente',
      nl: 'type verkoopkans | soort verkoopkans | type | soort deal | dealtype | type deal | soort project | projecttype | type opportunity | soort opdracht | type klant | soort klant | soort registratie | type registratie',
      ja: '種別 | 案件種別 | 商談種別 | 案件タイプ | 取引種別 | 新規/既存 | 商談タイプ | 案件区分 | 新規・既存 | 取引タイプ | タイプ | 商談区分 | 契約種別 | 新規/更新 | 登録種別',
    }),
    names: list(
      'opportunity type | opportunitytype | deal type | dealtype | type | opportunitytypecode | project type | transaction type | sales type | customer type | registration type | type of opportunity',
    ),
  },
  {
    id: 'deal.products',
    group: 'deal',
    title: 'Products',
    kind: 'choices',
    synonyms: labels({
      en: `products | product | product(s) | products of interest | product interest | product name | product line | products and services | solution
        solutions | solution(s) | product family | product of interest | product/solution | products/services | products/solutions | solution area
        solutions offered | solution offered | partner solution | interested products | products / services | product category | product lines
        product/service | product or service | product / solution | proposed solution | proposed products | line items | products interested in
        solution of interest | solutions of interest | product group | select products | product selection | products involved | product interests
        product type | offering | offerings | primary product | solution name | products required | services | product tier | product families
        software product | which products`,
      de: 'produkte | produkt | produkt(e) | produktinteresse | lösung | lösungen | produktfamilie | produktlinie | produkte und dienstleistungen | produkte/lösungen | produktname | produktgruppe | produktkategorie | leistungen | angebotene lösung | produkt/lösung | gewünschte produkte | produktauswahl | dienstleistungen | lösungsbereich',
      fr: "produits | produit | produit(s) | produits concernés | solution proposée | solutions proposées | gamme de produits | produits et services | famille de produits | produits/solutions | produits d'intérêt | solution(s) | solutions | nom du produit | ligne de produits | produit/solution | services proposés | produit concerné",
      es: 'productos | producto | producto(s) | productos de interés | solución | soluciones | línea de productos | familia de productos | producto de interés | productos y servicios | productos/soluciones | nombre del producto | producto/solución | línea de producto | servicios | solución propuesta | producto o servicio',
      pt: 'produtos | produto | produto(s) | produtos de interesse | solução | soluções | linha de produtos | família de produtos | produto de interesse | produtos e serviços | produto/solução | nome do produto | linha de produto | serviços | solução proposta | produtos/soluções',
      it: 'prodotti | prodotto | prodotto/i | prodotti di interesse | soluzione | soluzioni | linea di prodotto | famiglia di prodotti | prodotti e servizi | soluzione proposta | prodotto/soluzione | prodotti/soluzioni | prodotto di interesse | linea di prodotti | servizi | nome prodotto',
      nl: 'producten | product | product(en) | productinteresse | oplossing | oplossingen | productlijn | productfamilie | producten en diensten | product/oplossing | producten/diensten | productnaam | gewenste producten | diensten | productgroep | aangeboden oplossing',
      ja: '製品 | 製品名 | 商品 | 商品名 | 対象製品 | 提案製品 | 導入予定製品 | ソリューション | 製品・サービス | プロダクト | 関心のある製品 | 提案商品 | 取扱製品 | 製品ファミリ | 導入製品 | 対象商品 | サービス | 製品/サービス | 提案ソリューション | 興味のある製品 | ご検討製品 | 製品カテゴリ',
    }),
    names: list(
      'products | product | product name | product interest | productinterest | product line | product family | solution | solutions | products of interest | product id | product ids | solution area | solution offered | product category | line items | productname | productfamily | solutionarea',
    ),
  },
  {
    id: 'deal.useCase',
    group: 'deal',
    title: 'Use case',
    kind: 'choice',
    synonyms: labels({
      en: 'use case | customer use case | use cases | primary use case | use-case | use case(s) | main use case | workload | application | project use case | business use case | intended use | customer workload | workload type | solution play | use case category',
      de: 'anwendungsfall | use case | einsatzbereich | anwendungsbereich | anwendungsfälle | einsatzzweck | anwendungsfall des kunden | verwendungszweck | workload | kundenanwendungsfall | einsatzszenario',
      fr: "cas d'utilisation | cas d'usage | usage | cas d'usage client | cas d'utilisation client | cas d'utilisation du client | cas d'usage du client | charge de travail | cas d'usage principal",
      es: 'caso de uso | casos de uso | caso de uso del cliente | carga de trabajo | aplicación | caso de uso principal | uso previsto',
      pt: 'caso de uso | casos de uso | caso de uso do cliente | caso de utilização | carga de trabalho | aplicação | casos de utilização | caso de uso principal',
      it: "caso d'uso | casi d'uso | caso d'uso del cliente | caso d'uso cliente | applicazione | carico di lavoro | ambito di utilizzo | caso d'uso principale",
      nl: 'use case | gebruiksscenario | toepassing | use case van de klant | workload | gebruikssituatie | toepassingsgebied | use case klant',
      ja: 'ユースケース | 用途 | 利用用途 | 利用目的 | 顧客ユースケース | 使用目的 | 導入目的 | 顧客のユースケース | ワークロード | 活用シーン | 使用用途 | ご利用目的',
    }),
    names: list(
      'use case | usecase | customer use case | customerusecase | primary use case | workload | use cases | workload type | solution play | solutionplay',
    ),
  },
  {
    id: 'deal.competitor',
    group: 'deal',
    title: 'Competitor',
    kind: 'choices',
    synonyms: labels({
      en: 'competitor | competitors | main competitor | main competitor(s) | competitor name | primary competitor | competition | competitor(s) | competing vendor | competitive situation | incumbent | competing solution | incumbent vendor | competitive vendor | competitors involved | known competitors | competing product | competitor names | other competitor | competitive product | who are you competing against | who else is competing | who is the competition | current vendor | key competitor | competing products | competing vendors',
      de: 'wettbewerber | mitbewerber | konkurrent | konkurrenz | wettbewerb | hauptwettbewerber | hauptkonkurrent | konkurrenten | mitbewerb | bekannte wettbewerber | wettbewerbssituation | wettbewerbsprodukt | wichtigster wettbewerber',
      fr: 'concurrent | concurrents | concurrence | principal concurrent | concurrent principal | concurrent(s) | nom du concurrent | principaux concurrents | concurrents identifiés | solution concurrente',
      es: 'competidor | competidores | competencia | principal competidor | competidor principal | competidor(es) | nombre del competidor | competidores principales',
      pt: 'concorrente | concorrentes | concorrência | principal concorrente | concorrente principal | concorrente(s) | principais concorrentes | nome do concorrente',
      it: 'concorrente | concorrenti | concorrenza | principale concorrente | competitor | concorrente principale | principali concorrenti | nome del concorrente | competitor principale',
      nl: 'concurrent | concurrenten | concurrentie | belangrijkste concurrent | concurrent(en) | voornaamste concurrent | naam concurrent',
      ja: '競合 | 競合他社 | 競合製品 | 主な競合企業 | 競合企業 | 競合先 | 競合状況 | 競合会社 | 競合他社名 | 競合ベンダー | 主要競合',
    }),
    names: list(
      'competitor | competitors | main competitor | maincompetitors | main competitors | competitor name | competitorname | competition | competitor id | incumbent | primary competitor | other competitor names',
    ),
  },
  {
    id: 'deal.nextStep',
    group: 'deal',
    title: 'Next step',
    kind: 'text',
    synonyms: labels({
      en: 'next step | next steps | next action | next activity | next steps and timeline | next step(s) | action plan | planned next steps | follow-up action | next planned step | next milestone | next step description',
      de: 'nächster schritt | nächste schritte | nächste aktion | nächste aktivität | geplante nächste schritte | weiteres vorgehen | nächste maßnahme',
      fr: 'prochaine étape | prochaines étapes | étape suivante | prochaine action | étapes suivantes | prochaine activité | actions à venir',
      es: 'próximo paso | próximos pasos | siguiente paso | siguientes pasos | próxima acción | próxima actividad | paso siguiente',
      pt: 'próxima etapa | próximas etapas | próximo passo | próximos passos | próxima ação | próxima atividade | passo seguinte',
      it: 'passaggio successivo | prossimo passo | prossimi passi | prossima azione | fase successiva | passaggi successivi | passo successivo | prossima attività',
      nl: 'volgende stap | volgende stappen | volgende actie | vervolgstap | vervolgstappen | vervolgactie | volgende activiteit',
      ja: '次のステップ | ネクストステップ | 次回アクション | 次のアクション | 今後の予定 | ネクストアクション | 今後の進め方 | 次回予定 | 次回活動 | 今後のアクション',
    }),
    names: list(
      'next step | nextstep | next steps | nextsteps | next action | next activity | hs next step | next step description | nextaction',
    ),
  },
  {
    id: 'deal.leadSource',
    group: 'deal',
    title: 'Lead source',
    kind: 'choice',
    synonyms: labels({
      en: 'lead source | source | opportunity source | deal source | source of lead | source of opportunity | marketing source | how did you find this opportunity | referral source | origin | how was this lead generated | source of the opportunity | lead origin | lead source type | how was the opportunity identified | lead generation source | original source',
      de: 'lead-quelle | leadquelle | quelle | herkunft | lead-herkunft | quelle der verkaufschance | ursprung | herkunft der verkaufschance | lead quelle | ursprung des leads | quelle des leads',
      fr: "origine de la piste | source | origine du lead | source du lead | origine | source de l'opportunité | origine de l'opportunité | source de la piste | source du prospect | origine du prospect | origine de l'affaire",
      es: 'origen del prospecto | origen | fuente | fuente del lead | origen de la oportunidad | origen del lead | fuente de la oportunidad | origen de cliente potencial | fuente de posible cliente | fuente del prospecto | toma de contacto',
      pt: 'origem do lead | origem | fonte do lead | origem da oportunidade | fonte | fonte da oportunidade | origem do cliente potencial | origem do negócio | fonte do cliente potencial',
      it: "origine lead | fonte | fonte del lead | origine | fonte lead | origine del lead | provenienza | origine dell'opportunità | fonte opportunità | origine opportunità",
      nl: 'leadbron | bron | herkomst | bron van de lead | herkomst lead | bron verkoopkans | leadherkomst | oorsprong | bron van lead',
      ja: 'リードソース | 案件ソース | 案件発生元 | リード元 | 発生源 | 流入経路 | きっかけ | リード発生元 | 情報源 | 案件発生経緯 | 案件の発生元 | 案件化経緯 | 案件のきっかけ | 獲得経路',
    }),
    names: list(
      'lead source | leadsource | source | source id | opportunity source | leadsourcecode | marketing source | origin | deal source | lead source type | hs analytics source',
    ),
  },
  {
    id: 'deal.deliveryModel',
    group: 'deal',
    title: 'Delivery model',
    kind: 'choices',
    synonyms: labels({
      en: 'delivery model | delivery models | delivery method | deployment model | deployment type | delivery type | licensing model | deployment option | consumption model | delivery model(s) | deployment method | license model | purchase model | sales model | engagement model | hosting model | deployment options',
      de: 'bereitstellungsmodell | liefermodell | bereitstellungsart | lizenzmodell | liefermodelle | bereitstellungsmodelle | bezugsmodell | betriebsmodell | bereitstellung',
      fr: 'modèle de livraison | mode de livraison | mode de déploiement | modèle de déploiement | modèles de livraison | type de déploiement | modèle de licence | mode de distribution | modèle de distribution | modèle de prestation',
      es: 'modelo de entrega | modelos de entrega | modelo de implementación | modelo de despliegue | tipo de implementación | modelo de licencia | modelo de prestación | tipo de despliegue',
      pt: 'modelo de entrega | modelos de entrega | modelo de implantação | modelo de fornecimento | tipo de implantação | modelo de licenciamento | modelo de implementação',
      it: 'modello di distribuzione | modello di consegna | modello di erogazione | modalità di erogazione | modelli di distribuzione | modello di licenza | modalità di deployment | modalità di distribuzione | modelli di consegna',
      nl: 'leveringsmodel | leveringsmodellen | implementatiemodel | leveringswijze | licentiemodel | implementatietype | type implementatie',
      ja: '提供形態 | デリバリーモデル | 提供モデル | 導入形態 | 利用形態 | 配信モデル | ライセンス形態 | デプロイモデル | 提供方法 | 契約形態 | デリバリモデル | 販売形態 | 納品形態',
    }),
    names: list(
      'delivery model | deliverymodel | delivery models | deliverymodels | deployment model | deployment type | license model | licensing model | engagement model | deploymenttype | delivery type',
    ),
  },
  {
    id: 'deal.contractTerm',
    group: 'deal',
    title: 'Contract term',
    kind: 'text',
    synonyms: labels({
      en: 'contract term | contract length | contract duration | term | subscription term | term length | contract term (months) | term (months) | deal term | contract period | duration | expected contract duration | license term | subscription period | commitment term | expected contract duration (months) | contract length (months) | subscription length | agreement term | term in months | project duration | term (years) | length of contract | recurring plan',
      de: 'vertragslaufzeit | laufzeit | laufzeit (monate) | vertragsdauer | laufzeit in monaten | vertragslaufzeit (monate) | dauer | abonnementlaufzeit | vertragslaufzeit in monaten | projektdauer | lizenzlaufzeit',
      fr: 'durée du contrat | durée | durée (mois) | durée du contrat (mois) | durée contractuelle | période du contrat | durée prévue du contrat | durée du contrat en mois | durée du projet | durée de souscription | durée en mois | durée de la licence',
      es: 'duración del contrato | plazo | plazo del contrato | duración | duración (meses) | vigencia | vigencia del contrato | duración del contrato (meses) | período del contrato | duración del proyecto | plazo (meses) | periodo del contrato',
      pt: 'duração do contrato | prazo do contrato | prazo | duração | vigência do contrato | duração (meses) | vigência | prazo (meses) | duração do contrato (meses) | período do contrato | duração do projeto',
      it: 'durata del contratto | durata contratto | durata | durata (mesi) | durata contrattuale | durata del contratto (mesi) | periodo contrattuale | durata in mesi | durata del progetto | durata licenza',
      nl: 'contractduur | looptijd | contracttermijn | looptijd (maanden) | contractlooptijd | duur | contractperiode | looptijd contract | looptijd in maanden | contractduur (maanden) | projectduur | licentieduur',
      ja: '契約期間 | 期間 | 契約期間(月) | 契約期間(ヶ月) | 契約年数 | 利用期間 | 契約月数 | サブスクリプション期間 | 契約期間(年) | 想定契約期間 | 利用予定期間 | ライセンス期間 | 予定契約期間 | 契約予定期間',
    }),
    names: list(
      'contract term | contractterm | contract length | term | deal term | dealterm | contract duration | term length | duration | term months | subscription term | expected contract duration | contract period | contractlength | laufzeit | duree | recurring plan',
    ),
  },
  {
    id: 'deal.quantity',
    group: 'deal',
    title: 'Quantity',
    kind: 'number',
    counts: true,
    synonyms: labels({
      en: 'quantity | number of users | number of licenses | number of seats | seats | licenses | user count | users | qty | number of units | estimated number of users | units | no. of users | no. of licenses | license quantity | license count | # of users | # of licenses | estimated quantity | number of licences | expected quantity | seat count | number of user licenses | no. of seats | number of subscriptions | no of users | total quantity | number of devices | number of endpoints | # of seats | estimated users | estimated number of licenses',
      de: 'menge | anzahl | anzahl lizenzen | anzahl benutzer | anzahl der lizenzen | anzahl der benutzer | stückzahl | anzahl nutzer | lizenzanzahl | anzahl user | anzahl der nutzer | benutzeranzahl | anzahl arbeitsplätze | anzahl der arbeitsplätze | nutzeranzahl | anzahl seats | anzahl der user',
      fr: "quantité | nombre d'utilisateurs | nombre de licences | nombre de postes | qté | nombre d'unités | quantité estimée | nb d'utilisateurs | nb de licences | nombre de sièges | nombre d'utilisateurs estimé",
      es: 'cantidad | número de usuarios | número de licencias | unidades | n.º de usuarios | nº de licencias | nº de usuarios | cantidad de licencias | cantidad de usuarios | cantidad estimada | número de unidades | número de puestos',
      pt: 'quantidade | número de usuários | número de licenças | quantidade de licenças | número de utilizadores | unidades | nº de licenças | nº de usuários | quantidade de usuários | qtd. | quantidade estimada | nº de utilizadores',
      it: 'quantità | numero di utenti | numero utenti | numero di licenze | numero licenze | n. licenze | n. utenti | q.tà | numero di postazioni | quantità stimata | numero postazioni | n° utenti | n° licenze',
      nl: 'aantal | hoeveelheid | aantal gebruikers | aantal licenties | aantal stuks | aantal werkplekken | aantal seats | aantal eenheden | geschat aantal gebruikers | geschat aantal',
      ja: '数量 | ユーザー数 | ライセンス数 | 利用人数 | 台数 | 利用ユーザー数 | 予定ライセンス数 | 導入予定数 | 想定ユーザー数 | ユーザ数 | 予定数量 | アカウント数 | 導入台数 | 予定ユーザー数 | 想定ライセンス数 | id数 | 個数',
    }),
    names: list(
      'quantity | qty | total opportunity quantity | totalopportunityquantity | number of users | user count | usercount | seats | licenses | number of licenses | number of seats | units | num users | numusers | anzahl | menge | quantite | cantidad | aantal | license count | no of users',
    ),
  },
]
