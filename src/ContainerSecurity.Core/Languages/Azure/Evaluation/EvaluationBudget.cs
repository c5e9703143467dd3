namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>What the evaluation of one document may cost. When it is used up all that is left is not known.</summary>
/// <param name="maxSteps">The steps of work.</param>
/// <param name="maxNodes">The nodes of the trees that are made.</param>
/// <param name="outer">What it is a part of, or null.</param>
internal sealed class EvaluationBudget(long maxSteps = 3_000_000, int maxNodes = 200_000, EvaluationBudget? outer = null)
{
    private long _steps;
    private int _nodes;

    /// <summary>Whether it is used up.</summary>
    public bool IsExhausted => _steps > maxSteps || _nodes > maxNodes || (outer?.IsExhausted ?? false);

    /// <summary>Takes steps of work.</summary>
    /// <returns>Whether there were enough.</returns>
    public bool Take(long steps)
    {
        _steps += steps;
        outer?.Take(steps);
        return !IsExhausted;
    }

    /// <summary>Takes a node of the tree that is made.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeNode()
    {
        _nodes++;
        outer?.TakeNode();
        return !IsExhausted;
    }
}
