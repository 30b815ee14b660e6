const words = new RegExp(
  [
    '(?:^|[^\\p{L}])(?:c[efiot]o|cmo|ciso|coo|cpo|vp|svp|evp|head|chief|director|manager|president|officer|lead|engineer|architect|buyer|purchas\\w+|procurement|consultant|analyst|administrator|specialist|coordinator|supervisor|owner|founder|partner|assistant|secretary|controller|accountant|developer|planner|technician|principal|dean|professor|physician|nurse)(?![\\p{L}])',
    'leiter(?:in)?|geschäftsführ|vorstand|einkäufer|berater|referent|prokurist|inhaber|sachbearbeiter',
    'direct(?:eur|rice)|responsable|gérant|chef |acheteu|ingénieur|président|chargée? de|conseill',
    'director|gerente|jef[ae] |encargad|ingenier|president|comprador|diretor|coordenador|engenheir|responsável|sócio|sócia',
    'direttore|direttrice|dirigente|titolare|addett|ingegner|acquisti|capo ',
    'directeur|hoofd |inkoper|bestuurder|eigenaar|projectleider|chef\\b|inköp|ansvarig|ingenjör|kierownik|dyrektor|prezes|specjalist|müdür|başkan|uzman|yönetici',
    'директор|руководител|начальник|менеджер|главный |инженер|керівник|διευθυντ|υπεύθυν|ředitel|vedoucí|igazgató|vezető|johtaja|päällikkö|direktør|leder',
    '部長|課長|係長|社長|取締役|担当|主任|本部長|经理|總監|总监|主管|工程师|董事|总裁|总经理|專員|부장|과장|팀장|대표|이사|차장|사원|본부장|실장',
    'מנהל|סמנכ|מנכ|ראש |מהנדס|رئيس|مدير|مسؤول|مهندس',
  ].join('|'),
  'iu',
)

/** True for a text that names what somebody does at work: "Head of Logistics", "Einkaufsleiterin", "总经理". */
export function isJobTitle(text: string): boolean {
  return text.length <= 80 && !/[@\d]/.test(text) && words.test(text)
}
