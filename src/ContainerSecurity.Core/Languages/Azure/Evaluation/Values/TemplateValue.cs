namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>What an expression of a template comes to, as far as the file tells. Immutable; parts may be shared.</summary>
internal abstract class TemplateValue
{
    /// <summary>The most that a value may hold, counted with repetitions; what is larger is taken as not known.</summary>
    public const long MaxSize = 100_000;

    /// <summary>How deep a value may nest.</summary>
    public const int MaxDepth = 150;

    /// <summary>Whether something in it is not known.</summary>
    public virtual bool HasUnknown => false;

    /// <summary>The values in it, itself included, counted with repetitions: what a walk would meet.</summary>
    public virtual long Size => 1;

    /// <summary>How deep it nests.</summary>
    public virtual int Depth => 0;
}
