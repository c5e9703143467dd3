using System;

namespace ContainerSecurity.Testing;

/// <summary>Makes <see cref="RuleTest{TRule}.RequireArguments"/> the default for all tests of an assembly (<c>[assembly: RequireArguments]</c>),
/// including those that use <see cref="RuleVerifier{TRule}"/>.
/// tests, those of <see cref="RuleVerifier{TRule}"/> too.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RequireArgumentsAttribute : Attribute;
