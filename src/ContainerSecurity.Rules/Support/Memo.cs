using System;
using System.Runtime.CompilerServices;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// Keeps what was computed for a node as long as the node lives. A rule that looks at all siblings of each node otherwise takes quadratic time. Thread-safe.
/// </summary>
/// <typeparam name="TNode">The type of the nodes; they are compared by reference.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="compute">Computes the value of a node.</param>
internal sealed class Memo<TNode, TValue>(Func<TNode, TValue> compute)
    where TNode : class
{
    private readonly ConditionalWeakTable<TNode, StrongBox<TValue>> _values = new();

    /// <summary>The value of a node.</summary>
    public TValue Get(TNode node) => _values.GetValue(node, n => new StrongBox<TValue>(compute(n))).Value!;
}
