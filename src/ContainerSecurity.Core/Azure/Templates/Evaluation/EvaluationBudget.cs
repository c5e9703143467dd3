namespace ContainerSecurity.Azure.Templates;

/// <summary>What the evaluation of one document may cost. When it is used up all that is left is not known.</summary>
internal sealed class EvaluationBudget
{
    private const long MaxSteps = 3_000_000;
    private const int MaxNodes = 500_000;

    private long _steps;
    private int _nodes;

    /// <summary>Whether it is used up.</summary>
    public bool IsExhausted => _steps > MaxSteps || _nodes > MaxNodes;

    /// <summary>Takes steps of work.</summary>
    /// <returns>Whether there were enough.</returns>
    public bool Take(long steps)
    {
        _steps += steps;
        return !IsExhausted;
    }

    /// <summary>Takes a node of the tree that is made.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeNode()
    {
        _nodes++;
        return !IsExhausted;
    }
}
