import { type ReportDocument, unfenced } from '../../../shared/report/document'
import type { OutcomePart } from '../../../shared/report/outcome'
import type { Body, Card } from '../../../shared/report/section'
import { cx } from '../../components/cx'
import { useWords } from '../../stores/words'
import styles from './DocumentView.module.css'

/** A report on the screen: the same parts, in the same order, that every format spells. */
export function DocumentView({ document }: { readonly document: ReportDocument }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.quiet}>{[document.kicker, ...document.about].map(unfenced).join(' · ')}</p>
        <h2 className={styles.title}>
          <bdi>{unfenced(document.title)}</bdi>
        </h2>
      </header>
      <ul className={styles.outcome}>
        {document.outcome.map((part) => (
          <Figure key={part.text} part={part} />
        ))}
      </ul>
      {document.sections.map(({ id, title, body }) => (
        <section key={id} className={styles.section}>
          <h3 className={styles.sectionTitle}>{unfenced(title)}</h3>
          <BodyView body={body} />
        </section>
      ))}
      {document.notes.map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
    </div>
  )
}

const Figure = ({ part: { figure, label, tone } }: { readonly part: OutcomePart }) => (
  <li className={cx(styles.figure, styles[tone])}>
    <b>{unfenced(figure)}</b>
    <span>{unfenced(label)}</span>
  </li>
)

function BodyView({ body }: { readonly body: Body }) {
  const words = useWords()
  switch (body.kind) {
    case 'quote':
      return <blockquote className={styles.quote}>{unfenced(body.text)}</blockquote>
    case 'impediments':
      return (
        <ul className={styles.lines}>
          {body.items.map((card) => (
            <CardView key={`${card.title} ${card.path.join()}`} card={card} />
          ))}
        </ul>
      )
    case 'list': {
      const List = body.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.lines}>
          {body.items.map(({ label, text, note }) => (
            <li key={`${label} ${text}`} className={styles.line}>
              {label && <b>{unfenced(label)} </b>}
              <bdi>{unfenced(text)}</bdi>
              {note && <span className={styles.note}>{unfenced(note)}</span>}
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <Table heads={body.columns.map(({ title }) => title)}>
          {body.rows.map((row) => (
            <tr key={row.map(({ text }) => text).join('|')}>
              {row.map(({ text, note, weight }, index) => (
                <td
                  key={body.columns[index]?.title}
                  className={cx(styles[weight], body.columns[index]?.numeric && styles.number)}
                >
                  <bdi>{unfenced(text)}</bdi>
                  {note && <span className={styles.note}>{unfenced(note)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )
    case 'turns':
      return (
        <Table
          heads={[
            words.say('report.column.turn'),
            words.say('report.column.planned'),
            words.say('report.column.used'),
            words.say('report.column.difference')
          ]}
        >
          {[...body.rows, ...(body.total ? [body.total] : [])].map(
            ({ title, planned, used, difference, isOver }) => (
              <tr key={`${title} ${planned} ${used}`}>
                <td>
                  <bdi>{unfenced(title)}</bdi>
                </td>
                <td className={styles.number}>{planned}</td>
                <td className={styles.number}>{used}</td>
                <td className={cx(styles.number, isOver && styles.loud)}>{difference}</td>
              </tr>
            )
          )}
        </Table>
      )
  }
}

const Table = ({
  heads,
  children
}: {
  readonly heads: readonly string[]
  readonly children: React.ReactNode
}) => (
  <table className={styles.table}>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

const CardView = ({ card: { title, origin, facts, path, answer } }: { readonly card: Card }) => (
  <li className={styles.line}>
    <b>
      <bdi>{unfenced(title)}</bdi>
    </b>{' '}
    <span className={styles.quiet}>{unfenced(origin)}</span>
    {answer && (
      <p>
        <b>{unfenced(answer.disposition)}</b> {unfenced(answer.text)}{' '}
        <span className={styles.quiet}>{answer.about.map(unfenced).join(' · ')}</span>
      </p>
    )}
    {!answer &&
      facts.map(({ label, text }) => (
        <p key={label}>
          <span className={styles.quiet}>{label}</span> {unfenced(text)}
        </p>
      ))}
    <p className={styles.quiet}>{path.map(unfenced).join(' → ')}</p>
  </li>
)
