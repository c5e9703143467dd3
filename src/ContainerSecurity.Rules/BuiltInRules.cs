using ContainerSecurity;
using ContainerSecurity.Rules;

[assembly: ExportedRulePack(typeof(BuiltInRules))]

namespace ContainerSecurity.Rules;

/// <summary>The built-in rules.</summary>
[GeneratedRulePack("ContainerSecurity")]
public static partial class BuiltInRules;
