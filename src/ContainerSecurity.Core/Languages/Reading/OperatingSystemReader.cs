using System;

namespace ContainerSecurity.Languages.Reading;

/// <summary>Reads the name of an operating system.</summary>
internal static class OperatingSystemReader
{
    public static Property<OperatingSystemKind> Read(Property<string> name, StringComparison comparison) => name switch
    {
        { IsUnset: true } => Property<OperatingSystemKind>.Unset(name.Location),
        { IsKnown: true } when string.Equals(name.Value, "windows", comparison) => Property<OperatingSystemKind>.Known(OperatingSystemKind.Windows, name.Location),
        { IsKnown: true } when string.Equals(name.Value, "linux", comparison) => Property<OperatingSystemKind>.Known(OperatingSystemKind.Linux, name.Location),
        _ => Property<OperatingSystemKind>.Unknown(name.Value ?? name.Expression, name.Location),
    };
}
