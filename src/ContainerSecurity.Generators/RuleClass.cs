namespace ContainerSecurity.Generators;

/// <summary>A public rule of the assembly.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="CanMake">Whether it has a public constructor without parameters.</param>
internal readonly record struct RuleClass(string Name, bool CanMake);
