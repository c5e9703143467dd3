using System;

namespace ContainerSecurity;

/// <summary>The parts of a configuration that a rule can read.</summary>
[Flags]
internal enum ConfigurationValues
{
    None = 0,
    Options = 1,
    Today = 2,
    ScriptChecker = 4,
    KubernetesVersion = 8,
}
