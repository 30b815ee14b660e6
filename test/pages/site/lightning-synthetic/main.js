import '@lwc/synthetic-shadow'

// Only once the patches are in place: a static import would come before them.
import('../shared/lightning/boot.js')
