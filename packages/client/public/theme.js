// Runs before the first paint, as a file of its own because the content security policy allows no inline script.
document.documentElement.dataset.theme = localStorage.getItem('tidemark.theme') ?? 'system'
