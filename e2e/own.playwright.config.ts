import config from './playwright.config'
export default { ...config, webServer: [(config.webServer as { cwd: string }[]).find(({ cwd }) => cwd.endsWith('writing'))], projects: config.projects!.filter(({ name }) => name === 'writing') } as typeof config
