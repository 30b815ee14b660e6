export default { isOpen: () => false }
