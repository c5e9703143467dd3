using ContainerSecurity.Testing;

// Arguments that change places read well and mislead, so each test of a rule states them.
[assembly: RequireArguments]
