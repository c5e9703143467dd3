namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>An integer.</summary>
internal sealed class IntegerValue(long number) : TemplateValue
{
    public long Number { get; } = number;
}
