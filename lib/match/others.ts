/** A meaning that no deal answers. It competes with the terms, so that a likeness to one of them does not win. */
export interface Other {
  id: string
  /** Completes "It asks for …". */
  title: string
  /** In folded labels and placeholders. */
  label?: RegExp
  /** A note in brackets tells, too: "氏名（フリガナ）". Elsewhere brackets hold explanations. */
  inBrackets?: boolean
  /** In machine names, as words joined by spaces. */
  name?: RegExp
}

/** Who stands between vendor and reseller; folded. */
export const distributorWords =
  /\b(?:distributors?|wholesalers?|distributeurs?|grossistes?|distribuidora?|mayoristas?|atacadistas?|distributore|grossista|distributoren|distributors|grosshandler|groothandel|grossist|dystrybutor\w*)\b|ディストリビュータ|一次店|総代理店|总代理/

export const others: Other[] = [
  {
    id: 'other:username',
    title: 'a user name',
    label:
      /^(?:choose |create |your |enter |a |desired )*(?:user ?(?:name|id)|nick ?name|screen ?name|display ?name|login(?: name| id)?|handle|member (?:name|id)|profile name|alias|account id|benutzername|nutzername|spitzname|anmeldename|nom d ?utilisateur|identifiant|pseudo(?:nyme)?|nombre de usuario|usuario|nome (?:de )?(?:usuario|utilizador|utente)|utente|apelido de usuario|gebruikersnaam|inlognaam|ニックネーム|ユーザー名|ユーザーid|ログインid)\b|(?<!\bend )\buser ?name\b(?! or e ?mail)|\bdisplay name\b/,
    name: /^(?:user|login|usr)?\s?(?:user ?name|login ?(?:name|id)|uname|nick(?: ?name)?|screen ?name|display ?name|user ?id|pseudo|handle)$|(?<!\bend )\b(?:user ?name|nick ?name|display ?name|screen ?name|benutzername)\b/,
  },
  {
    id: 'other:password',
    title: 'a password',
    label:
      /\b(?:password|passwort|kennwort|mot de passe|contrasena|senha|palavra passe|wachtwoord|passphrase|passcode|pin code for)\b|パスワード/,
    name: /\b(?:password|passwd|pwd|passphrase|contrasena|senha)\d?\b/,
  },
  {
    id: 'other:card',
    title: 'payment details',
    label:
      /\b(?:card (?:number|no|holder)|credit card|debit card|kreditkarte|karteninhaber|carte (?:bancaire|de credit)|tarjeta|cartao de credito|carta di credito|creditcard|name on (?:the )?card|cardholder|cvv|cvc|cvn|csc|card verification|security code|expir(?:y|ation|es) ?(?:date|month|year)?|exp (?:date|month|year)|mm ?yy|valid (?:until|thru)|gift ?card|iban|bic|swift|bank (?:code|account)|sort code|routing number|account holder|issue (?:number|date)|payment method|zahlungsart)\b|カード番号|カード名義/,
    name: /\b(?:card|cc|ccnum|cvv|cvc|csc|ccv|credit ?card|cardholder|iban|bic|swift|bank|gift ?cards?|payment ?method)\b|\bexp(?:iry|iration|ire)?(?: date)?(?: month| year| mon)?\b|expire$/,
  },
  {
    id: 'other:code',
    title: 'a code for this sign-in',
    label:
      /\b(?:captcha|verification code|verify code|one time|otp|passcode|security (?:check|question|answer)|auth(?:entication)? code|confirmation code|activation code|invit(?:e|ation) code|characters (?:you see|in the image)|text (?:you see|in the image)|access code|sms code|sicherheits(?:code|frage)|bestatigungscode|code de verification|codigo de (?:verificacion|seguridad)|mothers maiden name|secret question)\b|認証コード/,
    name: /\b(?:captcha|recaptcha|otp|verification code|security (?:question|answer)|activation ?code|invite ?code|secret|token|csrf|mfa|totp)\b/,
  },
  {
    id: 'other:search',
    title: 'a search text',
    label:
      /^(?:search|suche?n?|rechercher?|buscar|pesquisar|cerca|zoeken)(?: (?:this|the|our|for|by|site|here).*)?$|^検索$/,
    name: /^(?:q|query|search(?: (?:query|term|text|box))?|keywords?)$/,
  },
  {
    id: 'other:someone else',
    title: 'somebody else',
    label:
      /\b(?:friends?|emergency contact|spouse|gift recipient)\b|\b(?:(?:accountant|bookkeeper|assistant|lawyer|attorney|it manager|it admin\w*)s?|ceo|cfo|cto) (?:e ?mail|phone|mobile|name)\b/,
    name: /\b(?:friends?|emergency|spouse)\b/,
  },
  {
    id: 'other:vendor',
    title: 'somebody at the vendor',
    label:
      /\b(?:vendor|manufacturer|hersteller|editeur|fabricante|produttore|leverancier|fabrikant)s? (?:contact|account|sales|channel|partner|rep\w*|manager|ansprechpartner|kontakt|deal|opportunity|quote|reference|part|id|number)\b|\b(?:del|do|da|della?|de l ?|du|des|beim|vom|van de|bij de|of the|at the) ?(?:fabricante|produttore|editeur|constructeur|herstellers?|fabrikant|leverancier|vendor|manufacturer)s?\b|\b(?:contact|contacto|contato|contatto|commercial) (?:chez l )?(?:editeur|fabricante|produttore)\b|^(?:our|unsere?r?|notre|nuestr[oa]|noss[oa]|(?:il )?nostro|onze) (?:account manager|account executive|sales|rep|contact|vertrieb\w*|ansprechpartner|commercial|comercial|contacto|contato|referente|verkoper)\b|メーカー担当|(?:弊社|当社)の?(?:営業|担当)/,
  },
  {
    id: 'other:distributor',
    title: 'the distributor',
    label: distributorWords,
  },
  {
    id: 'other:coupon',
    title: 'a promotion code',
    label:
      /\b(?:coupon|promo(?:tion(?:al)?)?|voucher|discount|gutschein|rabatt|code promo|cupon|cupom|buono sconto|kortingscode|referral|gift) ?code\b|^(?:coupon|promo|voucher|code)s?$/,
    name: /\b(?:coupon|promo|promotion|voucher|discount ?code|promocode|gift ?code)\b/,
  },
  {
    id: 'other:birthday',
    title: 'a date of birth',
    label:
      /\b(?:birth ?(?:day|date|month|year)?|date of birth|dob|of your birth|age|geburts(?:tag|datum)|date de naissance|(?:fecha de )?nacimiento|(?:data de )?nascimento|data di nascita|geboortedatum)\b|生年月日/,
    name: /\b(?:birth ?(?:day|date|month|year)?|dob|bday|birthday|age|geburtsdatum|naissance|nacimiento)\b/,
  },
  {
    id: 'other:date part',
    title: 'a part of a date',
    label: /^(?:month|day|year|monat|tag|jahr|mois|jour|annee|mes|dia|ano|mm|dd|yy|yyyy)$/,
    name: /^(?:month|day|year|mm|dd|yy|yyyy)$/,
  },
  {
    id: 'other:gender',
    title: 'a gender or form of address',
    label:
      /^(?:gender|sex|salutation|geschlecht|anrede|civilite|sexo|genero|tratamiento|sesso|geslacht|aanhef|prefix|suffix|pronouns?|name (?:prefix|suffix)|title \(?mr.*|mr mrs.*|性別|敬称)$/,
    name: /\b(?:gender|sex|salutation|anrede|civilite|honorific|prefix|suffix)\b/,
  },
  {
    id: 'other:middle name',
    title: 'a middle name',
    label:
      /\b(?:middle (?:name|initial)|m i|second name|deuxieme prenom|segundo nombre|tussenvoegsel)\b|^(?:middle|initials)$/,
    name: /\b(?:middle(?: ?name| ?initial)?|m ?name|mi)\b|^initials$/,
  },
  {
    id: 'other:reading',
    inBrackets: true,
    title: 'how a name is read',
    label: /フリガナ|ふりがな|カナ|よみ|\bphonetic\b|\bkana\b/,
    name: /\b(?:kana|furigana|phonetic|yomi)\b/,
  },
  {
    id: 'other:phone part',
    title: 'a part of a phone number',
    label:
      /^(?:ext|extension|phone ext|phone extension|dial(?:ing|ling)? code|country calling code|calling code|area code|vorwahl|durchwahl|indicatif|prefisso|landnummer|poste telephonique|(?:n |numero de )?poste|interno|ramal|anexo|toestel(?:nummer)?|内線(?:番号)?)$|\b(?:phone|calling|dialing) (?:country )?(?:code|prefix|extension)\b/,
    name: /\b(?:ext|extension|phone ?ext(?:ension)?|area ?code|calling ?code|dial(?:ing)? ?code|phone (?:country )?code|phone ?type|country calling code)\b/,
  },
  {
    id: 'other:quantity',
    title: 'a quantity in a cart',
    label: /^(?:qty|quantity|menge|quantite|cantidad|quantidade|quantita|aantal)$/,
    name: /^(?:qty|quantity)$/,
  },
  {
    id: 'other:message',
    title: 'a message',
    label:
      /^(?:(?:your|enter your|enter|write (?:us )?(?:a )?|leave (?:a )?)\s*)*(?:message|comments?|question|feedback|inquiry|subject|betreff|nachricht|objet|sujet|asunto|mensaje|assunto|mensagem|oggetto|messaggio|onderwerp|bericht)\b(?! to)|\bquestion or comment\b|^件名$|^お問い合わせ内容$/,
    name: /^(?:message|subject|comment body|msg|question|inquiry|feedback|betreff|nachricht)$/,
  },
  {
    id: 'other:fax',
    title: 'a fax number',
    label: /^(?:.* )?(?:tele)?fax(?: (?:number|no|nummer))?$|^ファックス$|^fax番号$/,
    name: /\b(?:tele)?fax\b/,
  },
  {
    id: 'other:consent',
    title: 'a consent',
    label:
      /\b(?:i (?:hereby )?(?:agree|accept|consent|confirm|certify|acknowledge|declare|understand|attest|have read)|terms (?:and|of)|privacy policy|newsletter|subscribe|sign me up|keep me|remember me|opt in|send me|datenschutz|einverstanden|j accepte|acepto|aceito|accetto|akkoord)\b|同意/,
  },
  {
    id: 'other:amount',
    title: 'an amount to pay',
    label: /\b(?:donation|donate|gift|tip|payment) amount\b|^(?:other amount|spende)$/,
    name: /\b(?:donation|tip) ?amount\b|^other ?amount$/,
  },
  {
    id: 'other:travel',
    title: 'a place or date of travel',
    label: /^(?:from|to|depart(?:ure)?|arrival|destination|check ?in|check ?out)$/,
  },
  {
    id: 'other:saved',
    title: 'a choice among saved entries',
    label: /\b(?:saved|stored|existing) (?:address(?:es)?|cards?|payment)\b|^address book$/,
    name: /\bsaved ?(?:address|card)/,
  },
  {
    id: 'other:role',
    title: 'what somebody has to do with the decision',
    label:
      /\b(?:buying|purchas(?:e|ing)|decision|project) role\b|\brole in (?:the |this |your )?(?:purchas|buying|decision|project|deal|evaluation)|\brolle (?:im|bei|in der) (?:projekt|entscheid|kauf|einkauf)|\brole dans (?:la decision|le projet|l ?achat)|\b(?:rol|papel) (?:en|na|no) (?:la |el )?(?:decision|decisao|proyecto|projeto|compra)|\bruolo (?:nella decisione|nel progetto)/,
  },
  {
    id: 'other:elsewhere',
    title: 'something besides the deal',
  },
  {
    id: 'other:site',
    title: 'something that only this site keeps',
  },
]
export const othersById = new Map(others.map(other => [other.id, other]))
