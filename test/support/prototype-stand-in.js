// Extends the page's prototypes as Prototype 1.7 does, whose package is not on the registry: methods on arrays, strings, functions
// and elements that are enumerable, some of them under names that have since become the platform's own.
(function () {
  function extend(target, source) {
    for (var name in source) target[name] = source[name];
  }
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.$A = function (list) {
    return Array.prototype.slice.call(list || []);
  };
  window.$$ = function (selector) {
    return window.$A(document.querySelectorAll(selector));
  };
  extend(Array.prototype, {
    each: Array.prototype.forEach,
    collect: Array.prototype.map,
    detect: function (test, self) {
      for (var i = 0; i < this.length; i++) if (test.call(self, this[i], i)) return this[i];
    },
    select: Array.prototype.filter,
    include: function (value) {
      return this.indexOf(value) >= 0;
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clone: function () {
      return this.slice();
    },
    uniq: function () {
      return Array.from(new Set(this));
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
    entries: function () {
      return this.slice();
    },
  });
  Array.from = window.$A;
  extend(String.prototype, {
    blank: function () {
      return /^\s*$/.test(this);
    },
    strip: String.prototype.trim,
    gsub: function (from, to) {
      return this.split(from).join(to);
    },
    evalJSON: function () {
      return JSON.parse(this);
    },
  });
  extend(Function.prototype, {
    curry: function () {
      var own = this,
        first = window.$A(arguments);
      return function () {
        return own.apply(this, first.concat(window.$A(arguments)));
      };
    },
    wrap: function (wrapper) {
      var own = this;
      return function () {
        return wrapper.apply(this, [own.bind(this)].concat(window.$A(arguments)));
      };
    },
  });
  extend(Element.prototype, {
    update: function (text) {
      this.textContent = text;
      return this;
    },
    show: function () {
      this.hidden = false;
      return this;
    },
    visible: function () {
      return !this.hidden;
    },
    up: function (selector) {
      return this.parentElement && this.parentElement.closest(selector || '*');
    },
  });
})();
