import { pythonModule } from './python-imports.ts';
import type { Repository } from './repository.ts';

/** Words of code that hands names of modules to a framework as texts: Django, Celery, a server started from code. */
const TAKES_NAMES =
  /\b(?:DJANGO_SETTINGS_MODULE|INSTALLED_APPS|ROOT_URLCONF|WSGI_APPLICATION|ASGI_APPLICATION|urlpatterns|autodiscover_tasks|import_string|uvicorn\.run|Celery\()/;

/** What Django loads of each application by the names of its modules. https://docs.djangoproject.com/en/stable/ref/applications/ */
const APP_MODULES = ['apps', 'models', 'admin', 'signals', 'tasks', 'urls', 'views'];

const NAME = /(["'])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8})(?::\w{1,80})?\1/g;

/** The modules of ours that a Python file names in texts for a framework to load. */
export const modulesNamedInText = (
  repository: Repository,
  roots: readonly string[],
  text: string,
): readonly string[] => {
  if (!TAKES_NAMES.test(text)) return [];
  const found = new Set<string>();
  for (const [whole, , name = ''] of text.matchAll(NAME)) {
    if (name.endsWith('.py') || (!name.includes('.') && !whole.includes(':') && !text.includes('INSTALLED_APPS')))
      continue;
    const parent = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
    const exact = pythonModule(repository, roots, name);
    const paths = exact.length > 0 || parent === '' ? exact : pythonModule(repository, roots, parent);
    for (const path of paths) found.add(path);
    if (exact.length > 0 && text.includes('INSTALLED_APPS')) {
      for (const module of APP_MODULES)
        for (const path of pythonModule(repository, roots, `${name}.${module}`)) found.add(path);
    }
  }
  return [...found];
};
