namespace ContainerSecurity.Languages.Reading;

/// <summary>How keys and values of a format are understood.</summary>
/// <param name="IgnoreCase">Keys are found whatever their case (Azure).</param>
/// <param name="IsLenient">A number or boolean may be written as text (Azure).</param>
internal sealed record ModelDialect(bool IgnoreCase, bool IsLenient)
{
    public static ModelDialect Kubernetes { get; } = new(false, false);

    public static ModelDialect Azure { get; } = new(true, true);
}
