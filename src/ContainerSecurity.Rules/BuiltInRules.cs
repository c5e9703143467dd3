using ContainerSecurity;
using ContainerSecurity.Rules;

[assembly: ExportedRulePack(typeof(BuiltInRules))]

namespace ContainerSecurity.Rules;

/// <summary>The built-in rules. The list in <c>Pack</c> is generated from the classes of this assembly.</summary>
[GeneratedRulePack("ContainerSecurity", HelpBase = "docs/rules/")]
public static partial class BuiltInRules;
