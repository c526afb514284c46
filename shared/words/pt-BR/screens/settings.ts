import type { Key } from '../../en'

/** Brazilian Portuguese: the Settings room. */
export const settings: Partial<Record<Key, string>> = {
  'settings.room': 'A tela da sala',
  'settings.theme': 'Tema da tela da sala',
  'settings.theme.bright': 'Sala clara',
  'settings.theme.dim': 'Sala escura',
  'settings.theme.text': 'Claro para uma sala com as luzes acesas, escuro para uma sala às escuras.',
  'settings.size': 'Tamanho da sala',
  'settings.size.text': 'De que distância se lê o menor texto na tela da sala.',
  'settings.size.height': 'Altura da imagem (m)',
  'settings.size.seat': 'Assento mais distante (m)',
  'settings.size.readable': 'Legível até {far, number} m.',
  'settings.size.everySeat': 'Legível até {far, number} m: de todos os assentos.',
  'settings.size.tooFar':
    'Legível até {far, number} m. O assento mais distante precisa de uma imagem com {height, number} m de altura; ou aproxime os assentos.',
  'settings.language': 'Idioma',
  'settings.sample': 'Organização de exemplo',
  'settings.sample.text': 'Uma organização inventada para experimentar. A sua fica separada dela.',
  'settings.sample.explore': 'Explorar o exemplo',
  'settings.sample.remove': 'Remover o exemplo',
  'settings.files': 'Arquivo de organização',
  'settings.files.text': 'Unidades, pessoas e papéis de um CSV. Você vê o que mudaria antes de mudar.',
  'settings.files.open': 'Trazer sua organização',
  'settings.about': 'Sobre',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'As cerimônias seguem o Guia Scrum@Scale, de Jeff Sutherland e Scrum, Inc., oferecido sob CC BY-SA 4.0, em nossas próprias palavras. Scrum@Scale é marca registrada de seu titular; o Sameday não tem vínculo com ela.',
  'settings.privacy':
    'O Sameday não faz nenhuma chamada de rede. O que você escreve fica neste notebook, a menos que você o repasse.'
}
