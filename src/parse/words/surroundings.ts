import type { Observed } from '../../domain/index.ts';

/** A way to name something around the installation, in folded text; `not` takes it back. */
export interface Naming<K extends 'system' | 'place' | 'service' | 'surface'> {
  readonly seen: Observed<K>;
  /** Pieces of text of which one must occur. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  readonly not?: RegExp;
}

const os = (name: Observed<'system'>['os']): Observed<'system'> => ({ kind: 'system', os: name });
const place = (name: Observed<'place'>['place']): Observed<'place'> => ({ kind: 'place', place: name });
const service = (manager: Observed<'service'>['manager']): Observed<'service'> => ({
  kind: 'service',
  manager,
});

export const SYSTEMS: readonly Naming<'system'>[] = [
  {
    seen: os('macos'),
    hints: ['mac', 'osx', 'os x', '苹果'],
    pattern:
      /\b(?:mac ?os(?: x)?|osx|os x|macbook(?: air| pro)?|mac ?mini|imac|mac studio|mac|macs)\b|苹果电脑/u,
    not: /\bmac address\b|\b(?:from|not) (?:a |my |on )?mac\b/u,
  },
  {
    seen: os('windows'),
    hints: ['win', 'powershell'],
    pattern:
      /\bwin(?:dows)? ?(?:10|11|server)\b|\b(?:on|im on|using|use|my|a|from|in|for|en|under|native) windows\b|\bwindows (?:pc|machine|laptop|user|desktop|computer|os|service|native|home|pro|11|10)\b|^(?:its |on |native )?windows$|\bpowershell\b|windows ?(?:系统|电脑)/u,
    not: /\b(?:not|context|two|several|terminal|from my|from) windows\b/u,
  },
  {
    seen: os('linux'),
    hints: [
      'linux',
      'ubuntu',
      'debian',
      'fedora',
      'centos',
      'raspbian',
      'raspberry',
      'nixos',
      'mint',
      'rhel',
      'alpine',
      'manjaro',
      'pop!_os',
      'rocky',
      'wsl',
    ],
    pattern:
      /\b(?:linux|ubuntu|debian|fedora|centos|raspbian|raspberry pi(?: os)?|nixos|rhel|almalinux|rocky linux|alpine|arch linux|manjaro|pop!?_?os|wsl2?)\b/u,
    not: /\bnot (?:on )?linux\b/u,
  },
];

export const PLACES: readonly Naming<'place'>[] = [
  {
    seen: place('docker'),
    hints: ['docker', 'container', 'podman', 'compose', 'coolify', 'portainer', 'contenedor', '容器'],
    pattern:
      /\b(?:docker(?:-?compose|ized)?|container|podman|docker compose|coolify|portainer|contenedor)\b|容器/u,
    not: /\b(?:no|not (?:in |using |a )*|without|dont use|dont run|isnt (?:in )?|instead of|sin) ?(?:docker|container|podman)|\bdocker sandbox|(?:没|不)(?:用|是) ?docker|\b(?:n8n|ollama|litellm|webui) (?:in|is in|runs in) (?:a )?(?:docker|container)/u,
  },
  {
    seen: place('wsl'),
    hints: ['wsl'],
    pattern: /\bwsl ?2?\b/u,
    not: /\b(?:not|no|without) (?:in |on |using )?wsl/u,
  },
  {
    seen: place('vps'),
    hints: [
      'vps',
      'hetzner',
      'droplet',
      'digitalocean',
      'digital ocean',
      'hostinger',
      'contabo',
      'linode',
      'ec2',
      'vultr',
      'ovh',
      'oracle cloud',
      'lightsail',
      'cloud server',
      '云服务器',
      '云主机',
      'servidor en la nube',
      'netcup',
      'ionos',
      'gcp vm',
      'azure vm',
      'railway',
      'fly.io',
      'render.com',
    ],
    pattern:
      /\b(?:vps|hetzner|droplet|digital ?ocean|hostinger|contabo|linode|ec2|vultr|ovh|oracle cloud|lightsail|cloud server|netcup|ionos|gcp vm|azure vm|railway|fly\.io|render\.com|servidor en la nube)\b|云服务器|云主机/u,
    not: /\b(?:no|not (?:on )?(?:a )?|without) ?vps\b/u,
  },
  {
    seen: place('home-assistant'),
    hints: ['home assistant', 'homeassistant', 'hassio', 'haos', 'add-on', 'ha addon'],
    pattern: /\b(?:home ?assistant|hass\.?io|haos|ha add-?on)\b/u,
    not: /\b(?:control|skill|integrat\w+|connect\w*|lights?) (?:\w+ ){0,3}home ?assistant\b/u,
  },
  {
    seen: place('kubernetes'),
    hints: ['kubernetes', 'k8s', 'k3s', 'helm'],
    pattern: /\b(?:kubernetes|k8s|k3s|helm chart)\b/u,
  },
  {
    seen: place('raspberry-pi'),
    hints: ['raspberry', 'rpi', ' pi'],
    pattern: /\b(?:raspberry ?pi|raspberry|rpi ?[3-5]?|pi ?[345]|on (?:a|my|the) pi)\b/u,
  },
  {
    seen: place('nas'),
    hints: ['nas', 'synology', 'qnap', 'unraid', 'truenas', '群晖'],
    pattern: /\b(?:nas|synology|qnap|unraid|truenas|ugreen nas)\b|群晖/u,
  },
];

export const SERVICES: readonly Naming<'service'>[] = [
  {
    seen: service('launchagent'),
    hints: ['launch', 'plist'],
    pattern: /\b(?:launch ?agents?|launchd|launchctl|launchdaemon|plist)\b/u,
    not: /\b(?:no|not (?:a |using )?|without) ?(?:launchagent|launchd)/u,
  },
  {
    seen: service('systemd'),
    hints: ['systemd', 'systemctl'],
    pattern: /\b(?:systemd|systemctl)\b/u,
    not: /\b(?:no|not|without|dont (?:use|have)) (?:a |using |run by )?systemd/u,
  },
  {
    seen: service('scheduled-task'),
    hints: ['scheduled task', 'task scheduler', 'nssm', '计划任务', 'windows service'],
    pattern: /\b(?:windows scheduled task|scheduled task|task scheduler|nssm|windows service)\b|计划任务/u,
    not: /\b(?:cron|my scheduled tasks?|no scheduled)\b/u,
  },
  {
    seen: service('none'),
    hints: [
      'foreground',
      'tmux',
      'manually',
      'by hand',
      'gateway run',
      'not as a service',
      'no service',
      'screen session',
      'nohup',
      'pm2',
      '前台',
    ],
    pattern:
      /\b(?:in the foreground|in tmux|with tmux|screen session|nohup|pm2|not as a service|no service|gateway run|(?:start|run) (?:it|the gateway|openclaw|gateway) (?:manually|by hand))\b|前台(?:运行|启动)/u,
  },
];
