using ContainerSecurity;

[assembly: ExportedRulePack(typeof(ContosoNamespace.ContosoPack))]

namespace ContosoNamespace;

/// <summary>The rules of this assembly. Its property Pack is generated: every public rule is in it.</summary>
[GeneratedRulePack("ContosoName")]
public static partial class ContosoPack;
