using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Suppressions;

/// <summary>
/// The suppressions of one id in one file. Scopes are nodes of a tree, so they nest: with queries in the order of the text, a stack of the
/// enclosing scopes answers each in amortized constant time.
/// </summary>
internal sealed class InlineSuppressionIndex
{
    private readonly List<InlineSuppression> _all = [];
    private readonly Stack<InlineSuppression> _open = new();
    private List<InlineSuppression>? _sorted;
    private int _next;

    public void Add(InlineSuppression suppression) => _all.Add(suppression);

    /// <summary>
    /// The innermost suppression that covers the start of a range; null when none does. Ranges must be queried in ascending order of their
    /// start.
    /// </summary>
    public InlineSuppression? Find(TextSpan span)
    {
        _sorted ??= [.. _all.OrderBy(s => s.Pragma.Scope.Start).ThenByDescending(s => s.Pragma.Scope.End)];
        while (_next < _sorted.Count && _sorted[_next].Pragma.Scope.Start <= span.Start)
        {
            CloseBefore(_sorted[_next].Pragma.Scope.Start);
            _open.Push(_sorted[_next++]);
        }

        CloseBefore(span.Start);
        return _open.Count > 0 && Covers(_open.Peek().Pragma.Scope, span.Start) ? _open.Peek() : null;
    }

    private static bool Covers(TextSpan scope, int position) => !scope.IsEmpty && position >= scope.Start && position <= scope.End;

    private void CloseBefore(int position)
    {
        while (_open.Count > 0 && _open.Peek().Pragma.Scope is var scope && (scope.End < position || (scope.End == position && !scope.IsEmpty && _open.Count > 1)))
            _open.Pop();
    }
}
