using ContainerSecurity;

[assembly: ExportedRulePack(typeof(ContosoNamespace.ContosoPack))]

namespace ContosoNamespace;

/// <summary>The rules of this assembly. The property Pack is generated and contains every public rule.</summary>
[GeneratedRulePack("ContosoName")]
public static partial class ContosoPack;
