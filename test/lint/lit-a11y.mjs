// eslint-plugin-lit-a11y for oxlint's `jsPlugins`. Each of its rules leaves a note for itself in
// `context.sourceCode.parserServices`; oxlint freezes that object, so each rule gets a view with one of its own.

import plugin from 'eslint-plugin-lit-a11y';

const rules = Object.entries(plugin.rules).map(([name, rule]) => [
  name,
  { ...rule, create: onOwnServices(rule) },
]);

export default { meta: { name: 'lit-a11y' }, rules: Object.fromEntries(rules) };

function onOwnServices(rule) {
  return context => {
    const parserServices = { ...context.sourceCode.parserServices };
    return rule.create(over(context, { sourceCode: over(context.sourceCode, { parserServices }) }));
  };
}

/** A view of `target` on which the members of `own` stand first. */
function over(target, own) {
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key in own) return own[key];
        const value = target[key];
        return typeof value === 'function' ? value.bind(target) : value;
      },
    },
  );
}
