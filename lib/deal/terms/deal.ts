import type { Term } from '../term.ts'
import { labels, list } from './labels.ts'

/** What is sold, for how much, and when. */
export const dealTerms: Term[] = [
  {
    id: 'deal.name',
    group: 'deal',
    title: 'Deal name',
    kind: 'text',
    synonyms: labels({
      en: `opportunity name | deal name | project name | opportunity | opportunity title | deal title | project title | name of opportunity
        deal registration name | partner project title | opportunity/project name | topic | potential name | project | name of project
        name of deal | deal | project/opportunity name | deal/project name | deal / project name | opportunity / project name | engagement name
        customer project title | lead name | registration name | project name/title | subject | deal/opportunity name | sales opportunity
        customer project name | deal registration title | opportunity name/title | name of the opportunity | project reference name | opportunity topic`,
      de: `verkaufschance | name der verkaufschance | opportunity-name | opportunityname | projektname | projekt | name der opportunity | opportunity
        bezeichnung der verkaufschance | projektbezeichnung | projekttitel | titel der verkaufschance | dealname | name des deals | name des projekts
        deal-name | thema | chance | verkaufschancenname | titel der opportunity | geschäftsname | betreff | vorhaben | geschäftschance
        name des geschäfts | deal`,
      fr: `nom de l'opportunité | opportunité | nom du projet | projet | titre du projet | nom de l'affaire | affaire | nom de la transaction
        intitulé du projet | titre de l'opportunité | intitulé de l'opportunité | nom du deal | sujet | nom d'opportunité | objet | intitulé de l'affaire
        titre de l'affaire`,
      es: `nombre de la oportunidad | oportunidad | nombre del proyecto | proyecto | título del proyecto | nombre de oportunidad | nombre del negocio
        nombre del trato | título de la oportunidad | negocio | trato | tema | asunto | nombre del acuerdo | título del trato | nombre de la operación`,
      pt: `nome da oportunidade | oportunidade | nome do projeto | projeto | título do projeto | nome do negócio | negócio | título da oportunidade
        nome do projecto | tópico | assunto | título do negócio | nome da transação`,
      it: `nome opportunità | opportunità | nome del progetto | nome progetto | progetto | titolo del progetto | nome dell'opportunità | trattativa
        nome trattativa | titolo opportunità | nome dell'affare | affare | argomento | oggetto | titolo progetto | nome della trattativa
        titolo dell'opportunità`,
      nl: `naam opportunity | opportunity | verkoopkans | naam verkoopkans | projectnaam | project | naam van het project | projecttitel | dealnaam
        naam deal | onderwerp | naam van de verkoopkans | naam opportuniteit | verkoopkansnaam | titel verkoopkans | deal | naam van de deal`,
      ja: `案件名 | 商談名 | 案件 | 商談 | プロジェクト名 | 案件名称 | 案件タイトル | 営業案件名 | プロジェクト | 件名 | トピック | 取引名 | 商談件名 | 営業案件 | ディール名
        営業案件トピック | 案件名(プロジェクト名)`,
    }),
    inBlock: labels({
      en: 'name | title',
      de: 'name | titel | bezeichnung',
      fr: 'nom | titre | intitulé',
      es: 'nombre | título',
      pt: 'nome | título',
      it: 'nome | titolo',
      nl: 'naam | titel',
      ja: '名前 | 名称 | タイトル',
    }),
    names: list(
      'opportunity name | opportunityname | deal name | dealname | project name | projectname | project title | opportunity title | deal title | opportunity | potential name | topic | partner project title | projekt name | nom opportunite | subject | name opportunity | opp name | oppname | projecttitle',
    ),
  },
  {
    id: 'deal.description',
    group: 'deal',
    title: 'Description',
    kind: 'longText',
    synonyms: labels({
      en: `description | opportunity description | project description | deal description | customer business problem | business problem
        opportunity summary | project summary | deal summary | project details | opportunity details | customer requirements | business need
        customer need | customer needs | deal details | describe the opportunity | describe the project | problem statement | business challenge
        brief description | description of opportunity | project overview | summary | opportunity overview | business requirements | requirements
        customer challenge | customer business need | solution description | description of the project | short description | scope of project
        project scope | deal overview | please describe the opportunity | describe the customer's business problem | business case
        customer business challenge | description of the opportunity | project description / scope | brief project description | current situation
        customer pain points | opportunity brief | scope | description of deal | brief description of the project | brief description of the opportunity`,
      de: `beschreibung | projektbeschreibung | beschreibung der verkaufschance | beschreibung des projekts | geschäftsproblem des kunden
        kurzbeschreibung | opportunity-beschreibung | anforderungen | kundenanforderungen | projektdetails | bedarf | details zum projekt
        zusammenfassung | beschreibung der opportunity | geschäftsproblem | beschreibung des vorhabens | details zur opportunity | ausgangssituation
        kurzbeschreibung des projekts | kundenbedarf`,
      fr: `description | description du projet | description de l'opportunité | problématique client | problématique métier du client | besoin du client
        résumé | besoins du client | détails du projet | détails de l'opportunité | description de l'affaire | problématique | besoin
        description du besoin | contexte et besoins | contexte du projet | contexte et enjeux | description du besoin client | problème métier du client | descriptif du projet | résumé du projet | descriptif | description courte`,
      es: `descripción | descripción del proyecto | descripción de la oportunidad | problema de negocio del cliente | necesidades del cliente | resumen
        detalles del proyecto | requisitos | requerimientos | descripción del negocio | problema empresarial del cliente | necesidad del cliente
        detalles de la oportunidad | problema de negocio | breve descripción | resumen del proyecto`,
      pt: `descrição | descrição do projeto | descrição da oportunidade | problema de negócio do cliente | necessidades do cliente | resumo | requisitos
        detalhes do projeto | descrição do negócio | descrição do projecto | detalhes da oportunidade | problema de negócios do cliente
        resumo do projeto | breve descrição | necessidade do cliente`,
      it: `descrizione | descrizione del progetto | descrizione opportunità | descrizione dell'opportunità | problema aziendale del cliente
        esigenze del cliente | riepilogo | dettagli del progetto | requisiti | descrizione progetto | dettagli opportunità | esigenza del cliente
        breve descrizione | descrizione della trattativa | sintesi`,
      nl: `beschrijving | omschrijving | projectbeschrijving | projectomschrijving | omschrijving verkoopkans | behoefte van de klant | samenvatting
        zakelijk probleem van de klant | omschrijving van het project | klantbehoefte | projectdetails | beschrijving van het project | korte omschrijving
        beschrijving van de verkoopkans | korte beschrijving`,
      ja: `説明 | 案件概要 | 案件詳細 | プロジェクト概要 | 案件内容 | 商談概要 | 概要 | 詳細 | 顧客の課題 | 課題 | お客様の課題 | ビジネス課題 | 案件の概要 | 内容
        案件説明 | 顧客のビジネス課題 | 商談内容 | 要件 | プロジェクトの説明 | 案件の詳細 | プロジェクト内容 | 顧客課題 | 背景・課題`,
    }),
    names: list(
      'description | opportunity description | project description | deal description | business problem | customer business problem | customerbusinessproblem | summary | project details | opportunity details | opportunity summary | customerneed | customer need | requirements | problem statement | deal details | beschreibung | descripcion | descricao | omschrijving',
    ),
  },
  {
    id: 'deal.amount',
    group: 'deal',
    title: 'Amount',
    kind: 'money',
    synonyms: labels({
      en: `amount | deal value | opportunity amount | deal amount | estimated deal value | deal size | estimated value | opportunity value
        estimated revenue | expected revenue | project value | total amount | est. revenue | estimated amount | total contract value | tcv
        estimated deal size | expected deal value | value | expected amount | opportunity size | total value | contract value | total deal value
        project amount | potential amount | deal revenue | estimated opportunity value | projected revenue | total opportunity value
        anticipated revenue | potential revenue | estimated order value | order value | expected value | estimated project value | estimated total value
        expected deal size | forecast amount | total contract value (tcv) | approximate deal size | approximate deal value | total revenue
        estimated contract value | deal amount (estimated) | purchase amount | net amount | deal value (estimated) | sales amount | projected deal value
        projected amount | estimated net revenue | deal worth | anticipated deal size | opportunity revenue | expected contract value
        estimated opportunity size | estimated opportunity amount | total estimated value | estimated purchase amount | actual revenue | estimated budget
        customer budget | project budget | projected total | projected value`,
      de: `betrag | auftragswert | projektvolumen | volumen | geschätzter umsatz | erwarteter umsatz | auftragsvolumen | geschätzter wert | dealwert
        wert | gesamtbetrag | opportunity-betrag | projektwert | geschätzter auftragswert | vertragswert | geschätzter dealwert | wert der verkaufschance
        umsatz | geschätztes volumen | geschätztes projektvolumen | dealgröße | deal-wert | geschätzter betrag | gesamtwert | erwarteter betrag
        gesamtvertragswert | erwartetes auftragsvolumen | erwarteter ertrag | summe | geschäftswert | geschätzter ertrag | voraussichtlicher umsatz
        deal-volumen | geschätzter projektwert | geschätztes auftragsvolumen`,
      fr: `montant | montant de l'opportunité | valeur de l'opportunité | montant estimé | valeur estimée | chiffre d'affaires estimé | revenu estimé
        montant du projet | valeur du contrat | montant de l'affaire | revenu espéré | montant total | valeur de l'affaire | ca estimé | revenu attendu
        valeur | valeur totale | valeur de la transaction | montant de la transaction | valeur du projet | revenus estimés | chiffre d'affaires prévu
        ca prévisionnel | montant prévisionnel | valeur totale du contrat | budget | budget du projet | revenu prévu | budget estimé | montant ht`,
      es: `importe | monto | valor | valor de la oportunidad | importe estimado | ingresos estimados | valor estimado | importe de la oportunidad
        valor del negocio | monto estimado | ingresos previstos | ingreso esperado | valor total | importe total | cantidad (importe) | valor del trato
        valor del contrato | monto de la oportunidad | valor del proyecto | importe del proyecto | ingresos esperados | valor total del contrato
        presupuesto | monto total | cuantía | monto del negocio | ingreso estimado | presupuesto estimado`,
      pt: `valor | montante | valor da oportunidade | valor estimado | receita estimada | receita esperada | valor do negócio | valor total
        valor do contrato | quantia | valor do projeto | valor estimado do negócio | receita prevista | montante estimado | valor esperado
        valor total do contrato | orçamento | valor do projecto | valor da transação`,
      it: `importo | valore | valore opportunità | importo stimato | ricavi stimati | valore stimato | valore del progetto | ricavo previsto
        importo opportunità | importo totale | valore totale | ammontare | valore della trattativa | valore contratto | valore dell'opportunità
        fatturato previsto | entrate stimate | valore del contratto | importo trattativa | ricavo atteso | importo previsto | ricavo stimato
        valore totale del contratto | valore trattativa | budget | valore dell'affare | importo dell'opportunità`,
      nl: `bedrag | waarde | geschatte omzet | verwachte omzet | geschatte waarde | dealwaarde | opdrachtwaarde | totaalbedrag | projectwaarde
        orderwaarde | contractwaarde | omzet | waarde verkoopkans | geschat bedrag | verwacht bedrag | totale waarde | totale contractwaarde
        waarde van de verkoopkans | dealomvang | geschatte omvang | omvang van de deal | geschatte dealomvang | dealbedrag | waarde van de deal | budget | geschatte dealwaarde | verwachte waarde`,
      ja: `金額 | 案件金額 | 商談金額 | 見込金額 | 見込み金額 | 予定金額 | 売上見込 | 想定金額 | 案件規模 | 売上予定金額 | 見積金額 | 受注予定金額 | 受注見込金額
        取引金額 | 契約金額 | 予算 | 総額 | 推定収益 | 予想収益 | 概算金額 | 合計金額 | 売上見込額 | 想定売上 | 売上予測 | 受注予想金額 | 見込売上 | 見込額
        予想金額 | 想定規模 | 案件予算 | 商談規模 | 受注金額 | 予定売上金額 | 総契約額`,
    }),
    names: list(
      'amount | opportunity amount | deal value | dealvalue | estimated value | estimatedvalue | est revenue | expected revenue | revenue | deal size | dealsize | deal amount | dealamount | estimatedamount | estimated revenue | total contract value | tcv | opportunity value | project value | totalamount | total amount | estimated deal value | potential amount | budget | budgetamount | budget amount | betrag | montant | importe | monto | importo | bedrag | expected amount | estimatedrevenue | planned revenue | contract value | amount total | estimated deal size | opportunityamount',
    ),
  },
  {
    id: 'deal.recurringAmount',
    group: 'deal',
    title: 'Recurring amount',
    kind: 'money',
    synonyms: labels({
      en: `recurring revenue | monthly recurring revenue | mrr | annual recurring revenue | arr | estimated monthly recurring revenue
        estimated aws monthly recurring revenue | expected monthly spend | estimated monthly revenue | expected customer spend | monthly amount
        annual contract value | acv | expected monthly aws revenue | estimated monthly spend | monthly spend | recurring amount | monthly revenue
        estimated mrr | expected mrr | estimated arr | expected monthly revenue | monthly recurring revenue (mrr) | annual recurring revenue (arr)
        annual contract value (acv) | aws mrr | expected customer spend (monthly) | estimated annual contract value | estimated acv | annual value
        annualized value | expected monthly recurring revenue | estimated monthly recurring revenue (mrr) | yearly contract value | recurring value
        monthly contract value | expected arr | estimated annual recurring revenue | estimated aws monthly recurring revenue (mrr)`,
      de: `monatlich wiederkehrender umsatz | wiederkehrender umsatz | jährlich wiederkehrender umsatz | monatlicher umsatz | jährlicher vertragswert
        geschätzter monatlicher umsatz | wiederkehrende umsätze | monatlicher betrag | mrr | arr | acv | wiederkehrender monatlicher umsatz
        geschätzter monatlich wiederkehrender umsatz | erwartete monatliche ausgaben | monatlich wiederkehrende umsätze`,
      fr: `revenu récurrent | revenu récurrent mensuel | revenus récurrents mensuels | revenu mensuel récurrent | revenu récurrent annuel | mrr | arr
        revenu mensuel estimé | valeur annuelle du contrat | revenus récurrents | montant récurrent | dépense mensuelle estimée | acv | montant mensuel
        revenu mensuel récurrent estimé`,
      es: `ingresos recurrentes | ingresos recurrentes mensuales | ingreso mensual recurrente | ingresos recurrentes anuales | mrr | arr | acv
        ingresos mensuales estimados | valor anual del contrato | importe mensual | gasto mensual estimado | importe recurrente
        ingreso recurrente mensual`,
      pt: `receita recorrente | receita recorrente mensal | receita mensal recorrente | receita recorrente anual | mrr | arr | valor mensal | acv
        valor anual do contrato | receita mensal estimada | valor recorrente | gasto mensal estimado`,
      it: `ricavi ricorrenti | ricavi ricorrenti mensili | ricavo mensile ricorrente | ricavi ricorrenti annuali | mrr | arr | importo mensile
        valore annuo del contratto | acv | ricavo ricorrente | spesa mensile stimata | ricavi mensili stimati | importo ricorrente`,
      nl: `terugkerende omzet | maandelijks terugkerende omzet | jaarlijks terugkerende omzet | maandelijkse omzet | mrr | arr | maandbedrag | acv
        jaarlijkse contractwaarde | terugkerend bedrag | geschatte maandelijkse omzet | maandelijkse terugkerende omzet`,
      ja: '月間経常収益 | 経常収益 | 月次経常収益 | 年間経常収益 | 月額 | 月額金額 | mrr | arr | 年間契約額 | acv | 月額利用料 | 想定月額 | 継続収益 | 月額見込 | 月額費用 | 定期収益',
    }),
    names: list(
      'mrr | monthly recurring revenue | monthlyrecurringrevenue | recurring revenue | arr | annual recurring revenue | acv | annual contract value | recurring amount | hs mrr | hs arr | hs acv | monthly amount | monthly spend | expected customer spend | expected monthly aws revenue | estimated mrr | recurring revenue monthly | monthly revenue',
    ),
  },
  {
    id: 'deal.currency',
    group: 'deal',
    title: 'Currency',
    kind: 'currency',
    synonyms: labels({
      en: `currency | currency code | deal currency | opportunity currency | currency iso code | amount currency | billing currency | select currency
        currency type | local currency | transaction currency | deal value currency | currency of amount`,
      de: 'währung | währungscode | währungskennzeichen | währung der verkaufschance | auftragswährung | projektwährung',
      fr: "devise | monnaie | code devise | devise de l'opportunité | code de devise",
      es: 'moneda | divisa | código de moneda | tipo de moneda | código de divisa',
      pt: 'moeda | código da moeda | divisa | tipo de moeda',
      it: 'valuta | codice valuta | divisa | moneta',
      nl: 'valuta | valutacode | munteenheid | munt',
      ja: '通貨 | 通貨コード | 通貨単位 | 取引通貨',
    }),
    autocomplete: ['transaction-currency'],
    names: list(
      'currency | currency code | currencycode | currency iso code | currencyisocode | transactioncurrencyid | deal currency code | currency id | dealcurrency | currency iso | transaction currency | waehrung | devise | moneda | moeda | valuta | amount currency',
    ),
  },
  {
    id: 'deal.closeDate',
    group: 'deal',
    title: 'Close date',
    kind: 'date',
    synonyms: labels({
      en: `close date | expected close date | estimated close date | target close date | expected closing date | closing date | est. close date
        anticipated close date | projected close date | estimated closing date | expected closing | expected close | close date (estimated)
        expected purchase date | estimated purchase date | expected order date | expected date of purchase | forecast close date | planned close date
        target closing date | deal close date | expected decision date | date of close | purchase date | estimated order date | expected booking date
        anticipated closing date | opportunity close date | expected closure date | decision date | estimated close | target close | expected award date
        anticipated purchase date | est close date | expected sale date | purchase timeframe | timeframe | purchase timeline | close quarter
        expected close quarter | estimated date of close | anticipated close | closing | close date (expected) | expected date of close
        when do you expect to close | when do you expect this to close | when do you expect it to close | when do you expect the deal to close | po date | expected po date
        anticipated po date | order date | timeline to purchase | timeline | buying timeframe | est. close | expected signature date
        approximate close date | estimated decision date | expected close month | closure date | expected month of closure | month of closure | expected closure | decision expected by | decision by | decision due | deal closing date | date of closing | actual close date`,
      de: `abschlussdatum | voraussichtliches abschlussdatum | erwartetes abschlussdatum | geschätztes abschlussdatum | geplanter abschluss | abschluss
        schlusstermin | voraussichtlicher abschluss | erwarteter abschluss | abschlusstermin | geplantes abschlussdatum | entscheidungsdatum
        erwartetes kaufdatum | zieltermin | ziel-abschlussdatum | abschluss voraussichtlich am | abschluss (geplant) | geschätztes schlussdatum
        voraussichtlicher abschlusstermin | voraussichtlicher kaufzeitpunkt | erwarteter schlusstermin | schlussdatum | kaufdatum | auftragsdatum
        erwartetes auftragsdatum | zieldatum für den abschluss | entscheidungszeitraum | voraussichtliches kaufdatum | abschlussdatum (geschätzt)
        erwartetes schließungsdatum | zieldatum | auftragseingang | voraussichtlicher auftragseingang | geplanter auftragseingang | erwarteter auftragseingang
        bestelldatum | voraussichtliches bestelldatum | entscheid bis | bestellung erwartet am | auftrag erwartet am | bestellung voraussichtlich am | entscheidung bis | entscheidungstermin`,
      fr: `date de clôture | date de clôture prévue | date de clôture estimée | date de fermeture | clôture prévue | date de signature prévue
        date de conclusion prévue | date de fermeture prévue | date de clôture prévisionnelle | date prévisionnelle de clôture | date prévue de signature
        échéance | date d'achat prévue | date de décision | fermeture prévue | date de signature | date de clôture cible | date estimée de clôture
        clôture estimée | date de clôture envisagée | date de commande prévue | date prévue de commande | décision prévue le | date de conclusion | date de fermeture estimée | date prévue de clôture`,
      es: `fecha de cierre | fecha de cierre prevista | fecha estimada de cierre | fecha prevista de cierre | fecha de cierre estimada | cierre previsto
        fecha de cierre esperada | fecha de compra prevista | fecha de decisión | fecha esperada de cierre | cierre estimado | cierre esperado
        fecha objetivo de cierre | fecha tentativa de cierre | fecha probable de cierre | fecha estimada de compra | fecha prevista de compra
        fecha de cierre objetivo | fecha prevista de pedido | fecha estimada de pedido | fecha de pedido prevista`,
      pt: `data de fechamento | data prevista de fechamento | data de encerramento | data de fecho | data de fecho prevista | previsão de fechamento
        data estimada de fechamento | data de conclusão | data de fechamento esperada | data prevista de fecho | data de fechamento estimada
        fechamento esperado | data de fechamento prevista | data prevista para fechamento | fecho previsto | data de compra prevista
        fechamento previsto | data estimada de fecho | data de decisão | data prevista do pedido | data alvo de fechamento`,
      it: `data di chiusura | data chiusura | data di chiusura prevista | data prevista di chiusura | chiusura prevista | data di chiusura stimata
        data presunta di chiusura | data stimata di chiusura | data prevista chiusura | data di acquisto prevista | data di decisione | data chiusura prevista
        data di chiusura attesa | data di firma prevista | data prevista di acquisto | data prevista per la chiusura | data chiusura stimata`,
      nl: `sluitingsdatum | verwachte sluitingsdatum | geschatte sluitingsdatum | afsluitdatum | verwachte afsluitdatum | verwachte besteldatum | sluitdatum
        verwachte orderdatum | geplande sluitingsdatum | verwachte aankoopdatum | verwachte beslissing | beslisdatum | verwachte sluiting | geschatte afsluitdatum
        verwachte sluitdatum | verwachte beslisdatum | datum van afsluiting | streefdatum voor afsluiting`,
      ja: `完了予定日 | 受注見込時期 | 受注見込み時期 | 受注時期 | 受注予定時期 | 受注予定日 | クローズ予定日 | 契約予定日 | 成約予定日 | 完了日 | クローズ日 | 購入予定日 | 発注予定日 | 受注予定 | 終了予定日 | 予定完了日
        購入予定時期 | 導入予定時期 | 導入予定日 | 受注予定時期 | 終了予定 | 終了見込み日 | クロージング予定日 | 注文予定日 | 発注予定時期 | 受注見込日 | 見込み完了日
        案件完了予定日 | 導入時期 | 契約予定時期 | 成約見込日 | 決裁予定日 | 目標完了日`,
    }),
    names: list(
      'close date | closedate | closing date | closingdate | expected close date | expectedclosedate | estimated close date | estimatedclosedate | target close date | targetclosedate | date deadline | expected close | closed date | est close date | estimated closing date | expected closing date | projected close date | actualclosedate | closingdatetime | anticipated close date | expected closing | abschlussdatum | date cloture | fecha cierre | data chiusura | sluitingsdatum',
    ),
  },
  {
    id: 'deal.startDate',
    group: 'deal',
    title: 'Start date',
    kind: 'date',
    synonyms: labels({
      en: `start date | project start date | expected start date | contract start date | go-live date | go live date | planned start date
        estimated start date | launch date | target start date | subscription start date | implementation date | estimated project start date
        service start date | effective date | deployment date | project start | expected start | planned start | anticipated start date | expected go-live date | target go-live date
        planned implementation date | expected deployment date | expected project start date | begin date | commencement date`,
      de: `startdatum | projektstart | beginn | vertragsbeginn | geplanter projektstart | projektbeginn | go-live-datum | startdatum des projekts
        voraussichtlicher projektstart | geplantes startdatum | anfangsdatum | go-live | geplanter start | vertragsstart | produktivstart | starttermin`,
      fr: `date de début | date de démarrage | date de début du projet | début du projet | date de démarrage du projet | date de mise en service
        date de début du contrat | démarrage prévu | date de mise en production | date de lancement | date de début prévue | date de début de contrat`,
      es: `fecha de inicio | fecha de inicio del proyecto | inicio del proyecto | fecha de inicio del contrato | fecha de puesta en marcha
        inicio previsto | fecha prevista de inicio | fecha de implementación | fecha de inicio prevista | fecha de arranque | fecha estimada de inicio`,
      pt: `data de início | início do projeto | data de início do projeto | data de início do contrato | início previsto | data prevista de início
        data de implantação | data de implementação | data inicial | início do contrato`,
      it: `data di inizio | data inizio | data inizio progetto | inizio progetto | data di inizio del progetto | data di avvio | inizio contratto
        data di inizio contratto | data di decorrenza | data inizio contratto | data prevista di inizio | avvio progetto`,
      nl: `startdatum | begindatum | startdatum project | ingangsdatum | start project | geplande startdatum | startdatum contract | livegang
        verwachte startdatum | datum livegang | datum ingebruikname`,
      ja: '開始日 | 開始予定日 | プロジェクト開始日 | 契約開始日 | 利用開始日 | 導入開始日 | 稼働予定日 | 利用開始予定日 | 稼働開始日 | サービス開始日 | 着手予定日 | プロジェクト開始予定日 | 利用開始希望日 | 本番稼働予定日',
    }),
    names: list(
      'start date | startdate | project start date | contract start date | go live date | golive date | begin date | effective date | effectivedate | date start | launch date | date begin | startdatum',
    ),
  },
]
