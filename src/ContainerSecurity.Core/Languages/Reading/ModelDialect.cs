namespace ContainerSecurity.Languages.Reading;

/// <summary>The conventions for keys and values of a format.</summary>
/// <param name="IgnoreCase">Whether keys are compared without regard to case (Azure).</param>
/// <param name="IsLenient">Whether a number or boolean may be written as text (Azure).</param>
internal sealed record ModelDialect(bool IgnoreCase, bool IsLenient)
{
    public static ModelDialect Kubernetes { get; } = new(false, false);

    public static ModelDialect Azure { get; } = new(true, true);
}
