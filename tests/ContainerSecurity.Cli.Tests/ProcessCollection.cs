namespace ContainerSecurity.Cli.Tests;

/// <summary>
/// Tests that start processes, one after the other. A process that is started in between has the files open for writing that another thread is writing, and
/// the system refuses to run a program that is open for writing (ETXTBSY).
/// </summary>
[CollectionDefinition]
public sealed class ProcessCollection;
