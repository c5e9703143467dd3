namespace ContainerSecurity.Azure.Templates;

/// <summary>An integer.</summary>
internal sealed class IntegerValue(long number) : TemplateValue
{
    public long Number { get; } = number;
}
