using System;

namespace ContainerSecurity.Testing;

/// <summary>
/// Put on a test assembly (<c>[assembly: RequireArguments]</c>), makes <see cref="RuleTest{TRule}.RequireArguments"/> the default of all its
/// tests, those of <see cref="RuleVerifier{TRule}"/> too.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RequireArgumentsAttribute : Attribute;
