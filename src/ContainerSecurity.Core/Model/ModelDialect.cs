namespace ContainerSecurity;

/// <summary>How keys and values of a format are understood.</summary>
/// <param name="IgnoreCase">Keys are found whatever their case (Azure).</param>
/// <param name="IsLenient">A number or boolean may be written as text (Azure).</param>
/// <param name="HasArmExpressions">A text in brackets is an expression (ARM templates).</param>
internal sealed record ModelDialect(bool IgnoreCase, bool IsLenient, bool HasArmExpressions)
{
    public static ModelDialect Kubernetes { get; } = new(false, false, false);

    public static ModelDialect ContainerGroupYaml { get; } = new(true, true, false);

    public static ModelDialect ArmTemplate { get; } = new(true, true, true);
}
