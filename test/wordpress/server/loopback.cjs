// Loaded before the program that serves WordPress, which would listen on every network of this computer and has no option for another
// host (https://github.com/WordPress/wordpress-playground/issues/4224).
const net = require('node:net');

const { listen } = net.Server.prototype;

net.Server.prototype.listen = function (first, ...others) {
  if (typeof first === 'number')
    return listen.call(this, first, '127.0.0.1', ...others.filter((at) => typeof at !== 'string'));
  if (first?.port !== undefined && !first.path) return listen.call(this, { ...first, host: '127.0.0.1' }, ...others);
  return listen.call(this, first, ...others);
};
