// The few of the library's 1,700 icons that the form shows: to compile them all takes half a minute.
import standard_account from 'lightning-base-components/src/lightning/iconSvgTemplatesStandard/buildTemplates/standard/account.html'
import utility_check from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/check.html'
import utility_chevronleft from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/chevronleft.html'
import utility_chevronright from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/chevronright.html'
import utility_clear from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/clear.html'
import utility_close from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/close.html'
import utility_down from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/down.html'
import utility_error from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/error.html'
import utility_event from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/event.html'
import utility_left from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/left.html'
import utility_right from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/right.html'
import utility_search from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/search.html'
import utility_up from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/up.html'
import utility_upload from 'lightning-base-components/src/lightning/iconSvgTemplatesUtility/buildTemplates/utility/upload.html'

export default {
  standard_account,
  utility_check,
  utility_chevronleft,
  utility_chevronright,
  utility_clear,
  utility_close,
  utility_down,
  utility_error,
  utility_event,
  utility_left,
  utility_right,
  utility_search,
  utility_up,
  utility_upload,
}
