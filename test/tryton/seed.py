"""Fills an empty Tryton database with one company and two opportunities. Usage: seed.py CONFIG NAME"""

import datetime
import json
import sys
from decimal import Decimal

from proteus import Model, Wizard, config

settings, database = sys.argv[1:]
config.set_trytond('sqlite:///%s' % database, config_file=settings)

Currency = Model.get('currency.currency')
dollar = Currency(name='US Dollar', symbol='$', code='USD', numeric_code='840')
dollar.rates.new(date=datetime.date(2020, 1, 1), rate=Decimal('1'))
dollar.save()

Country = Model.get('country.country')
Subdivision = Model.get('country.subdivision')
usa = Country(name='United States', code='US', code3='USA', code_numeric='840')
usa.save()
washington = Subdivision(name='Washington', code='US-WA', type='state', country=usa)
washington.save()

Party = Model.get('party.party')
own = Party(name='Northgate Cloud Partners')
own.save()
create = Wizard('company.company.config')
create.execute('company')
create.form.party = own
create.form.currency = dollar
create.execute('add')
Company = Model.get('company.company')
company, = Company.find()
config.get_config()._context = Model.get('res.user').get_preferences(True, {})

Employee = Model.get('company.employee')
person = Party(name='Dana Whitfield')
person.save()
seller = Employee(party=person, company=company)
seller.save()
User = Model.get('res.user')
admin, = User.find([('login', '=', 'admin')])
admin.companies.append(Company(company.id))
admin.company = company
admin.employees.append(seller)
admin.employee = seller
admin.save()
config.get_config()._context = User.get_preferences(True, {})


def customer(name, street, postal_code, city, email):
    party = Party(name=name)
    address, = party.addresses
    address.street = street
    address.postal_code = postal_code
    address.city = city
    address.country = usa
    address.subdivision = washington
    party.contact_mechanisms.new(type='email', value=email)
    party.save()
    return party


Opportunity = Model.get('sale.opportunity')


def opportunity(party, description, amount):
    record = Opportunity()
    record.party = party
    record.address = party.addresses[0]
    record.contact = party.contact_mechanisms[0]
    record.description = description
    record.employee = seller
    record.start_date = datetime.date(2026, 11, 23)
    record.amount = Decimal(amount)
    record.conversion_probability = 0.6
    record.save()
    return record.id


harbor = customer('Harbor & Pine Logistics', '1200 Alaskan Way', '98101', 'Seattle', 'procurement@harborpine.example')
cedar = customer('Cedar Ridge Clinics', '44 Maple Street', '98402', 'Tacoma', 'it@cedarridge.example')
print(json.dumps({
    'deal': opportunity(harbor, 'Cold chain tracking platform', '73800.50'),
    'other': opportunity(cedar, 'Patient portal renewal', '12000'),
}))
